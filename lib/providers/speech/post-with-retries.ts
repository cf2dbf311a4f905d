import { setTimeout as pause } from "node:timers/promises";
import { TranscriptionFailed } from "./transcription-failed";

const RETRIES = 2;
const FIRST_PAUSE_MS = 1000;
const LONGEST_ASKED_PAUSE_MS = 60_000;

type Attempt =
  | { kind: "answered"; status: number; body: string }
  | { kind: "failed"; failure: TranscriptionFailed; pauseMs?: number };

type Post = {
  url: string;
  headers: Record<string, string>;
  /** Made anew for every attempt: a stream can be sent only once. */
  body: () => Promise<FormData>;
  /** For one attempt. */
  timeoutMs: number;
  signal?: AbortSignal;
};

/** What a Retry-After header asks for, when that is bearable. */
function askedPause(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const pauseMs = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return pauseMs >= 0 && pauseMs <= LONGEST_ASKED_PAUSE_MS ? pauseMs : undefined;
}

function stopped(): TranscriptionFailed {
  return new TranscriptionFailed("stopped", "The transcription was stopped before it was done.");
}

async function attempt({ url, headers, body, timeoutMs, signal }: Post): Promise<Attempt> {
  const form = await body();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: form,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await response.text();
    const { status } = response;
    const pauseMs = askedPause(response.headers.get("retry-after"));
    if (status === 429) {
      const sentence = "The transcription service takes no more requests at the moment (429).";
      return { kind: "failed", failure: new TranscriptionFailed("rate_limited", sentence), pauseMs };
    }
    if (status >= 500) {
      const sentence = `The transcription service failed (${status}).`;
      return { kind: "failed", failure: new TranscriptionFailed("service_error", sentence), pauseMs };
    }
    return { kind: "answered", status, body: text };
  } catch (error) {
    if (signal?.aborted) throw stopped();
    if (limit.aborted) {
      const sentence = "The transcription service did not answer in time.";
      return { kind: "failed", failure: new TranscriptionFailed("timeout", sentence) };
    }
    // fetch tells every trouble with the connection as a TypeError.
    if (!(error instanceof TypeError)) throw error;
    const sentence = "The transcription service could not be reached. Check AI_BASE_URL.";
    return { kind: "failed", failure: new TranscriptionFailed("unreachable", sentence) };
  }
}

/**
 * Posts a form, and again after a 429, a 5xx, a lost connection or the time limit: twice at most, after the pause the
 * service asks for (up to a minute), else after 1 and 2 seconds.
 * In: the request. Out: the status (below 500, not 429) and the body. Throws TranscriptionFailed.
 */
export async function postWithRetries(post: Post): Promise<{ status: number; body: string }> {
  for (let tried = 0; ; tried += 1) {
    if (post.signal?.aborted) throw stopped();
    const outcome = await attempt(post);
    if (outcome.kind === "answered") return outcome;
    if (tried === RETRIES) throw outcome.failure;
    await pause(outcome.pauseMs ?? FIRST_PAUSE_MS * 2 ** tried, undefined, { signal: post.signal }).catch(() => {
      throw stopped();
    });
  }
}
