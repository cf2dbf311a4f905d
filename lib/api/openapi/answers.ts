import type { z } from "zod";
import { APIErrorResponse, HTTPValidationError } from "@/lib/contract/errors";
import type { AnyOperation } from "@/lib/contract/operation";
import type { SchemaBook } from "./json-schemas";
import type { OpenApiAnswer, OpenApiHeader } from "./types";

const REFUSALS: Record<number, string> = {
  400: "The request makes no sense as it stands.",
  401: "No key, or one that is not live.",
  403: "The caller's role does not allow this, or the request did not come from a page of this server.",
  404: "There is no such thing in the caller's workspace.",
  409: "It does not fit what is there now, or its Idempotency-Key stands for another request.",
  413: "The body is larger than is taken here.",
  415: "The body is compressed or of another content type.",
  422: "Something in the path, the query or the body is not valid.",
  429: "The key has made its requests for this minute.",
};

const RATE_HEADERS: Record<string, OpenApiHeader> = {
  "X-RateLimit-Limit": { description: "Requests the key may make in a minute.", schema: { type: "integer" } },
  "X-RateLimit-Remaining": { description: "Requests that are left in this minute.", schema: { type: "integer" } },
  "X-RateLimit-Reset": { description: "When the minute is over, in Unix seconds.", schema: { type: "integer" } },
};
const RETRY_AFTER: OpenApiHeader = { description: "Seconds to wait.", schema: { type: "integer", minimum: 1 } };

/** Statuses with which an operation may refuse, ascending: its own, and those of the door it stands behind. */
function refusalsOf(operation: AnyOperation): number[] {
  const { door, access, method, body, path } = operation;
  const may = new Set<number>(door === "platform" ? operation.errors : [422]);
  if (door === "platform") {
    // A key that is sent is counted, also where none is needed, and X-Workspace-Id has to be its workspace.
    for (const status of [404, 429]) may.add(status);
    if (access !== "open") may.add(401);
  } else {
    if (door === "workspace" && access !== "open") for (const status of [401, 403]) may.add(status);
    if (door === "workspace" && method !== "GET") may.add(403);
    if (path.includes("{")) may.add(404);
  }
  if (method !== "GET") for (const status of [400, 409]) may.add(status);
  if (body !== undefined) may.add(413).add(422);
  if (body !== undefined && body !== "bytes") may.add(415);
  return [...may].sort((a, b) => a - b);
}

/** Every documented answer of an operation, by status. */
export function answersOf(operation: AnyOperation, book: SchemaBook): Record<string, OpenApiAnswer> {
  const headers = operation.door === "platform" && operation.access !== "open" ? { headers: RATE_HEADERS } : {};
  const answers: Record<string, OpenApiAnswer> = {
    [operation.status]: { description: "Done.", ...headers, content: contentOf(operation, book) },
  };
  for (const status of refusalsOf(operation)) {
    const schema = book.write(status === 422 ? HTTPValidationError : APIErrorResponse, "output");
    answers[status] = {
      description: REFUSALS[status] ?? "Refused.",
      ...(status === 429 && { headers: { ...RATE_HEADERS, "Retry-After": RETRY_AFTER } }),
      content: { "application/json": { schema } },
    };
  }
  return answers;
}

function contentOf(operation: AnyOperation, book: SchemaBook) {
  if (operation.produces) return { [operation.produces]: { schema: { type: "string", format: "binary" } } };
  const response: z.ZodType = operation.response;
  return { "application/json": { schema: book.write(response, "output") } };
}
