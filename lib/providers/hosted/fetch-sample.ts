import http from "node:http";
import https from "node:https";
import { problemOfUrl } from "../webhooks/address-guard";
import { guardedLookup, Refused, type Resolve, resolveAll } from "../webhooks/guarded-lookup";
import { HostedFailed } from "./hosted";

/** A spoken sample is seconds long. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_HOPS = 3;
const TIMEOUT_MS = 10_000;

type SampleOptions = {
  /** The hosted service's own origin: where it may lie although that is private. */
  ownOrigin: string;
  resolve?: Resolve;
  timeoutMs?: number;
};

/**
 * Fetches a file that the hosted service points to, without our key. Null when it lies in a private network that is not
 * the service's own: this server goes there for nobody.
 * @throws HostedFailed when no whole file came in time
 */
export async function fetchSample(address: string, options: SampleOptions): Promise<Uint8Array<ArrayBuffer> | null> {
  const { ownOrigin, resolve = resolveAll, timeoutMs = TIMEOUT_MS } = options;
  const limit = AbortSignal.timeout(timeoutMs);
  let at = address;
  try {
    for (let hop = 0; hop <= MAX_HOPS; hop += 1) {
      const isOwn = URL.canParse(at) && new URL(at).origin === ownOrigin;
      if (problemOfUrl(at, isOwn)) return null;
      const next = await get(new URL(at), guardedLookup(resolve, isOwn), limit);
      if (typeof next !== "string") return next;
      at = new URL(next, at).href;
    }
  } catch (error) {
    if (error instanceof Refused) return null;
    if (error instanceof HostedFailed) throw error;
    throw new HostedFailed(limit.aborted ? "timeout" : "unreachable");
  }
  throw new HostedFailed("unreachable"); // in circles
}

/** The file, or the address that leads on. */
function get(url: URL, lookup: ReturnType<typeof guardedLookup>, signal: AbortSignal) {
  return new Promise<Uint8Array<ArrayBuffer> | string>((fulfil, reject) => {
    const { request: open } = url.protocol === "https:" ? https : http;
    const request = open(url, { headers: { accept: "audio/*" }, lookup, agent: false, signal });
    const end = (outcome: () => void) => {
      outcome();
      request.destroy();
    };
    request.on("error", reject);
    request.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location) {
        const { location } = headers;
        return end(() => fulfil(location));
      }
      if (status !== 200) return end(() => reject(new HostedFailed("unreachable")));
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_BYTES) end(() => reject(new HostedFailed("too_large")));
      });
      response.on("end", () => fulfil(new Uint8Array(Buffer.concat(chunks))));
      response.on("error", reject);
    });
    request.end();
  });
}
