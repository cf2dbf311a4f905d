import { AppError } from "@/lib/contract/errors";
import type { Upload } from "@/lib/contract/operation";
import type { Asked } from "./asked";
import { checkJson } from "./check-json";

const MB = 1024 * 1024;

/**
 * Reads a request's body up to a limit, without trusting its declared length.
 * @throws AppError too_large
 */
export async function readBytes(request: Asked, limit: number): Promise<Uint8Array<ArrayBuffer>> {
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

/**
 * The JSON in a body. `strict` also demands that the request says so (a missing content type passes).
 * @throws AppError invalid when it is no JSON in UTF-8 or says less than it seems to; unsupported for another type
 */
export function readJson(request: Asked, bytes: Uint8Array, strict: boolean): unknown {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (strict && type && type !== "application/json" && !type.endsWith("+json")) {
    throw new AppError("unsupported", `Send JSON with the content type application/json, not ${type.slice(0, 60)}.`);
  }
  if ((request.headers.get("content-encoding") ?? "identity") !== "identity") {
    throw new AppError("unsupported", "Compressed bodies are not taken. Send it as it is.");
  }
  return parseJson(bytes);
}

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid", "The body is not valid JSON.", {
      fields: [{ field: ["body"], message: "is not valid JSON in UTF-8" }],
      cause,
    });
  }
  checkJson(text);
  return value;
}

/** An upload: its bytes and the name that came with them. */
export const uploadOf = (request: Asked, bytes: Uint8Array<ArrayBuffer>): Upload => ({
  bytes,
  fileName: fileNameOf(request),
});

function fileNameOf(request: Asked): string {
  const given = request.headers.get("x-file-name") ?? "";
  try {
    return decodeURIComponent(given);
  } catch (error) {
    if (error instanceof URIError) return given;
    throw error;
  }
}
