import { APIErrorResponse, AppError, ERROR_CODES, type FieldError, HTTPValidationError } from "@/lib/contract/errors";
import type { HostedAnswer } from "@/lib/providers/hosted/send-hosted";

/** Longest pause that is passed on, in seconds. */
const LONGEST_PAUSE = 3600;

/** Refusals that are the asker's own and are passed on as they came. */
const PASSED_ON = ["bad_request", "not_found", "conflict", "too_large", "unsupported", "invalid"] as const;

/**
 * The hosted service's refusal in our own words. What concerns the dashboard's own key or the service's health becomes
 * `unavailable`, so that no member is ever signed out by it. `host` names the service; `answer` has a status of 300 or more.
 */
export function refusalOf(host: string, answer: HostedAnswer, body: unknown): AppError {
  const { status } = answer;
  if (status === 401 || status === 403) {
    return new AppError(
      "unavailable",
      `The hosted service (${host}) does not accept the key of this dashboard. An admin has to set a valid HEYMILO_API_KEY on the server and start it again.`,
      { reason: "hosted_key_refused" },
    );
  }
  if (status === 429) {
    const retryAfter = pauseOf(answer.headers.get("retry-after"));
    const when = retryAfter === undefined ? "in a minute" : `in ${retryAfter} s`;
    return new AppError("rate_limited", `The hosted service (${host}) takes no more requests now. Try again ${when}.`, {
      reason: "hosted_rate_limited",
      retryAfter,
    });
  }
  if (status < 400) {
    return new AppError(
      "unavailable",
      `The hosted service (${host}) sends us to another address. An admin has to check HEYMILO_API_URL: it must be the API's own address.`,
      { reason: "hosted_redirected" },
    );
  }
  const code = PASSED_ON.find((known) => ERROR_CODES[known].status === status);
  if (!code) {
    return new AppError(
      "unavailable",
      `The hosted service (${host}) has a problem of its own (${status}). Nothing here is lost; try again in a moment.`,
      { reason: "hosted_failed" },
    );
  }
  return passedOn(code, body);
}

function passedOn(code: (typeof PASSED_ON)[number], body: unknown): AppError {
  const invalid = HTTPValidationError.safeParse(body);
  if (invalid.success && invalid.data.detail.length > 0) {
    const fields: FieldError[] = invalid.data.detail.map(({ loc, msg }) => ({ field: loc, message: msg }));
    return new AppError(code, fields.map(({ message }) => message).join("; "), { fields });
  }
  const known = APIErrorResponse.safeParse(body);
  if (!known.success) return new AppError(code, PLAIN_WORDS[code]);
  const { message, code: reason, errors = [] } = known.data.error;
  const fields = errors.map((error) => ({ field: error.param?.split(".") ?? [], message: error.message }));
  // Without a reason our own 422 has the shape that names the fields.
  return new AppError(code, message, { fields, reason: code === "invalid" ? undefined : reason });
}

const PLAIN_WORDS: Record<(typeof PASSED_ON)[number], string> = {
  bad_request: "The hosted service did not understand this request.",
  not_found: "The hosted service does not know this. It may have been removed.",
  conflict: "The hosted service refused this change, because things there are different by now. Reload and look again.",
  too_large: "That is more than the hosted service takes at once.",
  unsupported: "The hosted service does not take this kind of content.",
  invalid: "The hosted service found something in this that is not valid.",
};

/** Seconds that a Retry-After header asks for, as a number or as a date; undefined when it says neither. */
function pauseOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(1, Math.ceil(seconds)), LONGEST_PAUSE) : undefined;
}
