import type { AnyOperation } from "@/lib/contract/operation";
import { invalidPart } from "./error-response";
import { readBody } from "./read-body";

/** Query and body parsed by the operation's own schemas. @throws AppError invalid, naming the fields */
export async function inputOf(operation: AnyOperation, request: Request, url: URL, pathParams: Record<string, string>) {
  const params = operation.params.safeParse(pathParams);
  if (!params.success) throw invalidPart("path", params.error);
  const query = operation.query.safeParse(Object.fromEntries(url.searchParams));
  if (!query.success) throw invalidPart("query", query.error);
  const sent = await readBody(request, operation);
  if (operation.body === undefined || operation.body === "bytes")
    return { params: params.data, query: query.data, body: sent };
  const body = operation.body.safeParse(sent);
  if (!body.success) throw invalidPart("body", body.error);
  return { params: params.data, query: query.data, body: body.data };
}
