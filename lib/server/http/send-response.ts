import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { Reply } from "@/lib/api/reply";

/** Writes a door's reply to a Node response; a client that goes away ends a stream quietly. */
export async function sendReply(reply: Reply, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = reply;
  if (body === null || outgoing.req.method === "HEAD") {
    outgoing.writeHead(status, headers).end();
  } else if (typeof body === "string" || body instanceof Uint8Array) {
    // One write for head and body.
    outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
  } else {
    await sendStream(body, outgoing.writeHead(status, headers));
  }
}

/** Writes a web Response to a Node one. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (response.body && outgoing.req.method !== "HEAD") await sendStream(response.body, outgoing);
  else outgoing.end();
}

async function sendStream(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body as NodeStream), outgoing); // safe: Node's own stream type under another name
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
