import { z } from "zod";

/** The ways to refuse, each with its HTTP status and the API's error category. */
export const ERROR_CODES = {
  bad_request: { status: 400, type: "invalid_request_error" },
  unauthorized: { status: 401, type: "authentication_error" },
  forbidden: { status: 403, type: "permission_error" },
  not_found: { status: 404, type: "not_found_error" },
  conflict: { status: 409, type: "conflict_error" },
  too_large: { status: 413, type: "invalid_request_error" },
  unsupported: { status: 415, type: "invalid_request_error" },
  invalid: { status: 422, type: "invalid_request_error" },
  rate_limited: { status: 429, type: "rate_limit_error" },
  internal: { status: 500, type: "api_error" },
  unavailable: { status: 503, type: "api_error" },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export type FieldError = { field: (string | number)[]; message: string };

/**
 * A refusal with a sentence for its reader. `reason` is a machine-readable detail inside the code
 * (for example `other_tab`); `fields` name what was wrong in a body or query.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly fields: FieldError[];
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { reason?: string; fields?: FieldError[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.reason = options.reason;
    this.fields = options.fields ?? [];
    this.retryAfter = options.retryAfter;
  }

  get status(): number {
    return ERROR_CODES[this.code].status;
  }
}

/** The API's error body for everything but 422. */
export const APIErrorResponse = z.object({
  error: z.object({
    type: z.string(),
    code: z.string(),
    message: z.string(),
    param: z.string().nullable().optional(),
    doc_url: z.string().nullable().optional(),
    errors: z
      .array(z.object({ code: z.string(), message: z.string(), param: z.string().nullable().optional() }))
      .optional(),
    /** Ours: an id to quote when asking for help. */
    request_id: z.string().optional(),
  }),
});

/** The API's 422 body. */
export const HTTPValidationError = z.object({
  detail: z.array(
    z.object({ loc: z.array(z.union([z.string(), z.number().int()])), msg: z.string(), type: z.string() }),
  ),
});
