import { AppError } from "@/lib/contract/errors";
import type { AnyOperation, Upload } from "@/lib/contract/operation";

const MB = 1024 * 1024;

/**
 * Reads a request's body up to a limit, without trusting its declared length.
 * @throws AppError too_large
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError(
      "too_large",
      `That is larger than ${limit >= MB ? `${Math.floor(limit / MB)} MB` : `${limit} bytes`}, the most that is taken here.`,
    );
  if (Number(request.headers.get("content-length")) > limit) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
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

/** The body an operation takes: parsed JSON (not yet checked), an upload, or nothing. */
export async function readBody(request: Request, operation: AnyOperation): Promise<unknown> {
  if (operation.body === undefined) return undefined;
  const bytes = await readBytes(request, operation.maxBytes);
  if (operation.body === "bytes") return { bytes, fileName: fileNameOf(request) } satisfies Upload;
  return parseJson(bytes);
}

/** @throws AppError invalid when it is no JSON in UTF-8 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError("invalid", "The body is not valid JSON.", {
      fields: [{ field: ["body"], message: "is not valid JSON in UTF-8" }],
      cause,
    });
  }
}

function fileNameOf(request: Request): string {
  const given = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(given);
  } catch (error) {
    if (error instanceof URIError) return given;
    throw error;
  }
}
