import { type Hosted, HostedFailed } from "./hosted";

/** One request to the hosted service. `path` begins with a slash and carries its query. */
type HostedRequest = { method: string; path: string; body?: unknown; timeoutMs: number };

export type HostedAnswer = { status: number; headers: Headers; bytes: Uint8Array<ArrayBuffer> };

/** More than any documented answer has; bounds what a broken upstream can make us hold. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Sends one request with our key and reads the whole answer, whatever its status. A GET whose connection broke is sent
 * once more. Redirects are answered as they are: the key goes to the configured address and nowhere else.
 * @throws HostedFailed when no whole answer came in time
 */
export async function sendHosted(hosted: Hosted, request: HostedRequest): Promise<HostedAnswer> {
  try {
    return await attempt(hosted, request);
  } catch (error) {
    const mayRepeat = request.method === "GET" && error instanceof HostedFailed && error.failure === "reset";
    if (!mayRepeat) throw error;
    return attempt(hosted, request);
  }
}

async function attempt(hosted: Hosted, { method, path, body, timeoutMs }: HostedRequest): Promise<HostedAnswer> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(`${hosted.url}${path}`, {
      method,
      headers: {
        accept: "application/json",
        "x-api-key": hosted.key,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: "manual",
      signal: limit,
    });
    return { status: response.status, headers: response.headers, bytes: await readAll(response) };
  } catch (error) {
    if (error instanceof HostedFailed) throw error;
    if (limit.aborted) throw new HostedFailed("timeout");
    // fetch tells every trouble with the connection as a TypeError with the cause inside.
    if (!(error instanceof TypeError)) throw error;
    throw new HostedFailed(isReset(error) ? "reset" : "unreachable");
  }
}

async function readAll(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new HostedFailed("too_large");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A connection that was there and broke, as Node and its fetch call it. */
const RESET = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

function isReset(error: Error): boolean {
  if ("code" in error && typeof error.code === "string" && RESET.has(error.code)) return true;
  return error.cause instanceof Error && isReset(error.cause);
}
