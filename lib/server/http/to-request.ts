import type { IncomingMessage } from "node:http";

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
    ...(hasBody && { body: bodyOf(incoming), duplex: "half" }),
  });
}

/** The body as a stream that may be left in the middle without closing the connection, on which the answer is yet to go. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** More than this after an answer is not listened to. */
const MOST_UNHEARD = 64 * 1024 * 1024;

/** Reads what is left of a body that nobody wanted: a sender who is cut off does not get to read the answer. */
export function hearOut(incoming: IncomingMessage): void {
  if (incoming.complete || incoming.destroyed) return;
  let heard = 0;
  incoming.on("data", (chunk: Buffer) => {
    heard += chunk.byteLength;
    if (heard > MOST_UNHEARD) incoming.destroy();
  });
}
