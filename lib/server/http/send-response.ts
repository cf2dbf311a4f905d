import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";

/** Writes a web Response to a Node one; a client that goes away ends the stream quietly. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (!response.body || outgoing.req.method === "HEAD") {
    outgoing.end();
    return;
  }
  if (response.headers.get("content-type")?.startsWith("application/json")) {
    // Whole already: one write instead of a stream's many turns, which cost more than most answers took to make.
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
    return;
  }
  try {
    await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing); // safe: Node's own stream type under another name
  } catch (error) {
    // Everybody may leave in the middle of a video; a stream that fails for another reason is worth a line.
    if (!outgoing.destroyed || !isGone(error)) console.error(`an answer broke off: ${(error as Error).message}`);
  }
}

const isGone = (error: unknown) =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "ERR_STREAM_PREMATURE_CLOSE" ||
    error.code === "ECONNRESET" ||
    error.code === "EPIPE" ||
    error.code === "ERR_STREAM_DESTROYED");
