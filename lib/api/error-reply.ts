import type { z } from "zod";
import { AppError, ERROR_CODES, type FieldError } from "@/lib/contract/errors";
import type { Journal } from "./authenticate";
import { jsonReply, type Reply } from "./reply";

/** What zod found wrong in one part of a request, as fields below that part. */
export function invalidPart(part: "body" | "query" | "path", error: z.ZodError): AppError {
  const fields: FieldError[] = error.issues.map((issue) => ({
    field: [part, ...issue.path.filter((key) => typeof key !== "symbol")],
    message: issue.message,
  }));
  return new AppError("invalid", "The request is not valid.", { fields });
}

/** The one mapper from errors to answers: known ones tell what they say, unknown ones nothing but an id. */
export function errorReply(error: unknown, requestId: string, journal: Journal): Reply {
  const known = error instanceof AppError ? error : unexpected(error, requestId);
  const headers: Record<string, string> = { ...journal.headers };
  if (known.retryAfter !== undefined) headers["retry-after"] = String(known.retryAfter);
  if (journal.showError) {
    const { status, body } = journal.showError(known);
    return jsonReply(status, body, headers);
  }
  if (known.code === "invalid" && !known.reason) {
    const fields = known.fields.length > 0 ? known.fields : [{ field: [] as string[], message: known.message }];
    const detail = fields.map(({ field, message }) => {
      const first = field[0];
      const isPart = first === "body" || first === "query" || first === "path";
      return { loc: isPart ? field : ["body", ...field], msg: message, type: "value_error" };
    });
    return jsonReply(422, { detail }, headers);
  }
  const { status, type } = ERROR_CODES[known.code];
  const errors = known.fields.map(({ field, message }) => ({ code: known.code, message, param: field.join(".") }));
  return jsonReply(
    status,
    {
      error: {
        type,
        code: known.reason ?? known.code,
        message: known.message,
        param: errors[0]?.param ?? null,
        doc_url: null,
        errors,
        request_id: requestId,
      },
    },
    headers,
  );
}

/** PostgreSQL's word for a value it cannot take, for example a NUL that no schema caught. */
const BAD_VALUE = new Set(["22021", "22P05", "22P02", "22003"]);

/** The database is away, starting, ending, or has no connection left: nothing is wrong with the request. */
function isAway(error: unknown, code: string | undefined): boolean {
  if (code) return /^(08|57P0|53)/.test(code) || AWAY.has(code);
  // pg's own words, without a code, for a connection that broke under a query or did not come about.
  const words =
    error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}` : "";
  return /Connection terminated|timeout exceeded when trying to connect/.test(words);
}
const AWAY = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);

function unexpected(error: unknown, requestId: string): AppError {
  const code = causeCode(error);
  // The stack says where; the request's content is left out, since it may be personal.
  console.error(
    `request ${requestId} failed:`,
    error instanceof Error ? (error.stack ?? error.message).split("\nparams:")[0] : error,
  );
  // Logged all the same: the value may have been one of ours.
  if (code && BAD_VALUE.has(code)) return new AppError("bad_request", "A value in the request cannot be stored.");
  if (isAway(error, code)) {
    return new AppError("unavailable", "The database does not answer. Try again in a moment.", { retryAfter: 5 });
  }
  return new AppError("internal", "Something went wrong on our side. Nothing of yours was changed.");
}

function causeCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return causeCode(error.cause);
}
