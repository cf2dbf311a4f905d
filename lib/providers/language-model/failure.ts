import { AISDKError, APICallError, RetryError } from "ai";
import { ModelFailed } from "./model-failed";

function statusFailure(status: number): ModelFailed {
  if (status === 408) return new ModelFailed("timeout", "The AI service did not answer in time.");
  if (status === 429) {
    return new ModelFailed("rate_limited", "The AI service takes no more requests at the moment (429).");
  }
  if (status >= 500) return new ModelFailed("service_error", `The AI service failed (${status}).`);
  if (status === 401 || status === 403) {
    return new ModelFailed("refused", `The AI service refused the key (${status}). Check AI_API_KEY.`);
  }
  if (status === 404) {
    return new ModelFailed(
      "refused",
      "The AI service knows no such address or model (404). Check AI_BASE_URL and AI_MODEL.",
    );
  }
  if (status < 400) {
    return new ModelFailed("unusable_reply", "The AI service answered in a form that is not a chat completion.");
  }
  return new ModelFailed("refused", `The AI service refused the request (${status}).`);
}

/** The last error of a retried call, or the error itself. */
export function lastError(error: unknown): unknown {
  return RetryError.isInstance(error) ? error.lastError : error;
}

/**
 * Tells a failed call in one plain sentence.
 * In: what the AI SDK threw. Out: a ModelFailed without the service's own words, since services repeat keys and
 * prompts in their errors. An error that is not about the call (a bug of ours) comes back as it is.
 */
export function callFailure(error: unknown): unknown {
  const last = lastError(error);
  if (APICallError.isInstance(last)) {
    if (last.statusCode !== undefined) return statusFailure(last.statusCode);
    return new ModelFailed("unreachable", "The AI service could not be reached. Check AI_BASE_URL.");
  }
  if (last instanceof Error && last.name === "AbortError") {
    return new ModelFailed("stopped", "It was stopped before it was done.");
  }
  if (AISDKError.isInstance(last)) {
    return new ModelFailed("unusable_reply", "The AI service's answer could not be read.");
  }
  return error;
}
