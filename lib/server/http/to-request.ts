import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** Headers that only this server sets; whatever a client sends under these names is dropped. */
const OURS = ["x-greenroom-ip", "x-greenroom-origin", "x-greenroom-path", "x-nonce", "content-security-policy"];
/** Names by which framework bugs let outsiders steer routing or caching (quality notes, part E). */
const NEVER = ["x-middleware-subrequest", "x-middleware-rewrite", "x-middleware-next", "x-matched-path", "next-resume"];

/** Drops what a client must not set, and says where the request came from. `fixedUrl` is APP_URL, if given. */
export function cleanHeaders(incoming: IncomingMessage, fixedUrl: string | undefined): void {
  for (const name of [...OURS, ...NEVER]) delete incoming.headers[name];
  for (const name of Object.keys(incoming.headers)) if (name.startsWith("x-invoke-")) delete incoming.headers[name];
  incoming.headers["x-greenroom-ip"] = incoming.socket.remoteAddress ?? "";
  incoming.headers["x-greenroom-origin"] = originOf(incoming, fixedUrl);
  // Without the mark of a navigation inside the page: it leads nowhere when opened by itself.
  incoming.headers["x-greenroom-path"] = (incoming.url ?? "/").replace(/[?&]_rsc=[^&]*/, "");
}

/** Scheme and host under which the client reached this server. */
export function originOf(incoming: IncomingMessage, fixedUrl: string | undefined): string {
  return fixedUrl ?? `http://${incoming.headers.host ?? "localhost"}`;
}

/**
 * A Node request as a web Request; the body is streamed. `signal` aborts when the client goes away.
 * @throws TypeError for a path or host that makes no URL
 */
export function toRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(":") || value === undefined) continue;
    headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(incoming.url ?? "/", origin), {
    method,
    headers,
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: "half" }), // safe: an IncomingMessage streams bytes
  });
}
