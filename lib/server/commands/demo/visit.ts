import type { Auth } from "@/lib/auth/auth";
import { bridge } from "@/lib/client/bridge";
import { type Client, createClient } from "@/lib/client/create-client";
import type { DemoUser } from "./facts";

/** The server the demo is filled into, through its doors; after `told` is aborted no door is opened any more. */
export type Visit = { url: string; told: AbortSignal };

/** Sends a request through a door of this process. @throws what `told` was aborted with */
export async function knock({ told }: Visit, request: Request): Promise<Response> {
  told.throwIfAborted();
  return bridge().handle(request);
}

/** The typed client with these headers on every request: a browser's origin, a session's cookie, an API key. */
function clientWith(visit: Visit, headers: Record<string, string>): Client {
  return createClient({
    origin: visit.url,
    fetch: (request) => {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return knock(visit, request);
    },
  });
}

/** A browser in which nobody is signed in. */
export const asVisitor = (visit: Visit): Client => clientWith(visit, { origin: new URL(visit.url).origin });

/** A program with an API key. */
export const asProgram = (visit: Visit, key: string): Client => clientWith(visit, { "x-api-key": key });

/** Signs an account in. Null when there is no such account or the password is another one. */
export async function signIn(visit: Visit, auth: Auth, user: DemoUser): Promise<Client | null> {
  const { origin, host } = new URL(visit.url);
  const answer = await auth.handler(
    new Request(`${visit.url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, host },
      body: JSON.stringify({ email: user.email, password: user.password }),
    }),
  );
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`${user.email} could not be signed in: the server answered ${answer.status}.`);
  const cookie = answer.headers.getSetCookie().map((set) => set.split(";")[0]);
  return clientWith(visit, { origin, cookie: cookie.join("; ") });
}
