import type { IncomingMessage, ServerResponse } from "node:http";
import type { Asked } from "@/lib/api/asked";

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
 * A Node request as the doors read it: headers and signal are made when somebody asks for them. The body is streamed.
 * @throws TypeError for a path or host that makes no URL
 */
export class NodeAsked implements Asked {
  readonly method: string;
  readonly url: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #headers: Headers | undefined;
  #signal: AbortSignal | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, origin: string) {
    this.method = incoming.method ?? "GET";
    this.url = new URL(incoming.url ?? "/", origin).href;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  get headers(): Headers {
    if (this.#headers) return this.#headers;
    const headers = new Headers();
    for (const [name, value] of Object.entries(this.#incoming.headers)) {
      if (name.startsWith(":") || value === undefined) continue;
      headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    this.#headers = headers;
    return headers;
  }

  get signal(): AbortSignal {
    if (this.#signal) return this.#signal;
    const gone = new AbortController();
    if (this.#outgoing.destroyed) gone.abort();
    else this.#outgoing.once("close", () => gone.abort());
    this.#signal = gone.signal;
    return gone.signal;
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.method === "GET" || this.method === "HEAD") return null;
    this.#body ??= bodyOf(this.#incoming);
    return this.#body;
  }
}

/** The same as a web Request, for parts that are not ours. */
export const toRequest = (asked: NodeAsked): Request =>
  new Request(asked.url, {
    method: asked.method,
    headers: asked.headers,
    signal: asked.signal,
    ...(asked.body && { body: asked.body, duplex: "half" }),
  });

/** The body as a stream that may be left in the middle without closing the connection, on which the answer is yet to go. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<Uint8Array<ArrayBuffer>> = incoming.iterator({ destroyOnReturn: false });
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
