import type { AnyOperation } from "@/lib/contract/operation";
import type { Asked } from "./asked";
import { invalidPart } from "./error-reply";
import { readJson, uploadOf } from "./read-body";

/** What came with a request to an operation. `bytes` is its whole body, empty where the operation takes none. */
export type Sent = { request: Asked; params: Record<string, string>; bytes: Uint8Array<ArrayBuffer> };

/**
 * Path, query and body parsed by the operation's own schemas. `strict` refuses a JSON body under another content type.
 * @throws AppError invalid, naming the fields; unsupported
 */
export function inputOf(operation: AnyOperation, sent: Sent, strict: boolean) {
  const params = operation.params.safeParse(sent.params);
  if (!params.success) throw invalidPart("path", params.error);
  const query = operation.query.safeParse(Object.fromEntries(sent.request.url.searchParams));
  if (!query.success) throw invalidPart("query", query.error);
  const parsed = { params: params.data, query: query.data };
  if (operation.body === undefined) return { ...parsed, body: undefined };
  if (operation.body === "bytes") return { ...parsed, body: uploadOf(sent.request, sent.bytes) };
  const body = operation.body.safeParse(readJson(sent.request, sent.bytes, strict));
  if (!body.success) throw invalidPart("body", body.error);
  return { ...parsed, body: body.data };
}
