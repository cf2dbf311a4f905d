import type { IncomingMessage, ServerResponse } from "node:http";
import type { Asked, AskedHeaders } from "@/lib/api/asked";

/** Headers that only this server sets; whatever a client sends under these names is dropped. */
const OURS = ["x-greenroom-ip", "x-greenroom-origin", "x-greenroom-path", "x-nonce", "content-security-policy"];
/** Names by which framework bugs let outsiders steer routing or caching (quality notes, part E). */
const NEVER = ["x-middleware-subrequest", "x-middleware-rewrite", "x-middleware-next", "x-matched-path", "next-resume"];

/** `fixedUrl` is APP_URL, if given; `proxies` how many proxies of the company's own stand in front of this server. */
export type Place = { fixedUrl: string | undefined; proxies: number };

/** Drops what a client must not set, and says where the request came from. */
export function cleanHeaders(incoming: IncomingMessage, { fixedUrl, proxies }: Place): void {
  for (const name of [...OURS, ...NEVER]) delete incoming.headers[name];
  for (const name of Object.keys(incoming.headers)) if (name.startsWith("x-invoke-")) delete incoming.headers[name];
  incoming.headers["x-greenroom-ip"] = addressOf(incoming, proxies);
  incoming.headers["x-greenroom-origin"] = originOf(incoming, fixedUrl);
  // Without the mark of a navigation inside the page: it leads nowhere when opened by itself.
  incoming.headers["x-greenroom-path"] = (incoming.url ?? "/").replace(/[?&]_rsc=[^&]*/, "");
}

/**
 * The client's address: the socket's, or what the outermost of our own proxies saw. Each proxy adds the address that it was
 * called from at the end of X-Forwarded-For; what stands before those anybody may have written.
 */
function addressOf(incoming: IncomingMessage, proxies: number): string {
  const socket = incoming.socket.remoteAddress ?? "";
  if (proxies === 0) return socket;
  const header = incoming.headers["x-forwarded-for"];
  const seen = [header ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  return seen.at(-proxies) ?? seen[0] ?? socket;
}

/** Scheme and host under which the client reached this server. */
export function originOf(incoming: IncomingMessage, fixedUrl: string | undefined): string {
  return fixedUrl ?? `http://${incoming.headers.host ?? "localhost"}`;
}

/**
 * A Node request as the doors read it.
 * @throws TypeError for a path or host that makes no URL
 */
export class NodeAsked implements Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: NodeHeaders;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, origin: string) {
    this.method = incoming.method ?? "GET";
    this.url = new URL(incoming.url ?? "/", origin);
    this.headers = new NodeHeaders(incoming);
    this.#incoming = incoming;
  }

  /** May be left in the middle without closing the connection, on which the answer is yet to go. */
  get body(): AsyncIterable<Uint8Array<ArrayBuffer>> | null {
    if (this.method === "GET" || this.method === "HEAD") return null;
    return this.#incoming.iterator({ destroyOnReturn: false });
  }
}

class NodeHeaders implements AskedHeaders {
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name];
    if (value === undefined) return null;
    return Array.isArray(value) ? value.join(", ") : value;
  }

  has(name: string): boolean {
    return this.#incoming.headers[name] !== undefined;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const name of Object.keys(this.#incoming.headers)) {
      const value = name.startsWith(":") ? null : this.get(name);
      if (value !== null) yield [name, value];
    }
  }
}

/** The same as a web Request, for parts that are not ours. */
export function toRequest(asked: NodeAsked, outgoing: ServerResponse): Request {
  const { body } = asked;
  return new Request(asked.url, {
    method: asked.method,
    headers: [...asked.headers],
    signal: goneSignal(outgoing),
    ...(body && { body: streamOf(body), duplex: "half" }),
  });
}

function streamOf(body: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = body[Symbol.asyncIterator]();
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

/** Aborted when the caller goes away. */
function goneSignal(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (outgoing.destroyed) gone.abort();
  else outgoing.once("close", () => gone.abort());
  return gone.signal;
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
