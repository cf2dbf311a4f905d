import { jsonOf } from "@/lib/contract/written";

/**
 * An answer before it is a Response: the server writes it to its socket as it is, which costs a third of the way over a
 * web Response and its streams; whoever calls a door in process gets it as a Response.
 */
export type Reply = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
};

/** Headers of every API answer: personal data stays out of shared caches and out of sniffing. */
export const API_HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
};

/** `body` as JSON with the headers of every API answer; `headers` are added and win. */
export function jsonReply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { ...API_HEADERS, ...headers }, body: jsonOf(body) };
}

/** The answer to a method that an address does not take. `allow` lists those it does. */
export function wrongMethod(allow: string): Reply {
  const error = { type: "invalid_request_error", code: "method_not_allowed", message: `Use ${allow} here.` };
  return jsonReply(405, { error }, { allow });
}

/** The answer for a caller in the process. Its body can be read once. */
export const toResponse = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers });
