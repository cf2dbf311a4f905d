import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { startTranscriptionStandIn } from "../../lib/providers/speech/stand-in-server";
import { startServer, type TestServer } from "./server";

export type Account = { email: string; password: string; name: string };

/** What a spec starts from: a fresh installation with its first admin, and ways to add people. */
export type World = {
  server: TestServer;
  admin: Account;
  apiKey: string;
  /** Adds a member through an invite, as a person would join. */
  addMember(role: "admin" | "recruiter" | "hiring_manager", name: string): Promise<Account>;
  /** Signs the page's browser in. */
  signIn(page: Page, account: Account): Promise<void>;
  /** Calls the workspace door as this account. */
  as(account: Account): Promise<APIRequestContext>;
};

const PASSWORD = "a long enough password";

async function signedIn(
  playwright: { request: { newContext(options: object): Promise<APIRequestContext> } },
  url: string,
  account: Account,
) {
  const context = await playwright.request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const answer = await context.post("/api/auth/sign-in/email", {
    data: { email: account.email, password: account.password },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return context;
}

/** Options a spec file sets through `test.use`: the server's environment, and sentences a speech-to-text service hears. */
type Options = { serverEnv: Record<string, string>; heard: string[] };

/** A speech-to-text service that hears these sentences in every recording, three seconds each. */
const listen = (sentences: string[]) =>
  startTranscriptionStandIn({
    transcribe: () => sentences.map((text, index) => ({ text, start: index * 3 + 0.2, end: index * 3 + 3 })),
  });

export const test = base.extend<object, Options & { world: World }>({
  serverEnv: [{}, { scope: "worker", option: true }],
  heard: [[], { scope: "worker", option: true }],
  world: [
    async ({ playwright, serverEnv, heard }, use) => {
      const ears = heard.length > 0 ? await listen(heard) : undefined;
      const server = await startServer({
        ...serverEnv,
        ...(ears && { AI_BASE_URL: ears.baseUrl, STT_MODEL: "whisper-1" }),
      });
      const { url } = server;
      const admin: Account = { email: "admin@example.com", password: PASSWORD, name: "Ada Admin" };
      const open = await playwright.request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
      const made = await open.post("/api/workspace/setup", {
        data: { workspace_name: "DataForge", name: admin.name, email: admin.email, password: admin.password },
      });
      expect(made.status(), await made.text()).toBe(201);
      const asAdmin = await signedIn(playwright, url, admin);
      const key = await asAdmin.post("/api/workspace/api-keys", { data: { name: "tests" } });
      const contexts = new Map<string, APIRequestContext>([[admin.email, asAdmin]]);
      await use({
        server,
        admin,
        apiKey: (await key.json()).key,
        async addMember(role, name) {
          const email = `${name.toLowerCase().replaceAll(" ", ".")}@example.com`;
          const invite = await asAdmin.post("/api/workspace/team/invites", { data: { email, role } });
          const token = new URL((await invite.json()).invite_url).pathname.split("/").at(-1);
          const joined = await open.post(`/api/workspace/invites/${token}`, { data: { name, password: PASSWORD } });
          expect(joined.status(), await joined.text()).toBe(201);
          return { email, name, password: PASSWORD };
        },
        async signIn(page, account) {
          const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
            headers: { origin: url },
            data: { email: account.email, password: account.password },
          });
          expect(answer.ok(), await answer.text()).toBe(true);
        },
        async as(account) {
          const known = contexts.get(account.email) ?? (await signedIn(playwright, url, account));
          contexts.set(account.email, known);
          return known;
        },
      });
      for (const context of contexts.values()) await context.dispose();
      await open.dispose();
      await server.stop();
      await ears?.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => {
    await use(world.server.url);
  },
});

export { expect };
