import { APICallError } from "ai";

/**
 * A `fetch` with a time limit for one request, its body included.
 * In: the limit in milliseconds. Out: a fetch that throws a retryable APICallError with status 408 when time is up: the
 * AI SDK retries those, but never its own timeout. An abort by the caller stays an abort.
 */
export function fetchWithin(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    try {
      const response = await fetch(input, { ...init, signal });
      const body = await response.arrayBuffer();
      return new Response(body.byteLength > 0 ? body : null, { status: response.status, headers: response.headers });
    } catch (error) {
      if (!limit.aborted || init?.signal?.aborted) throw error;
      throw new APICallError({
        message: "No answer in time.",
        url: "",
        requestBodyValues: {},
        statusCode: 408,
        isRetryable: true,
      });
    }
  };
}
