import type { Endpoint } from "../../language-model/ask-model";
import { lineTo } from "../../language-model/line-to";
import type { ModelFailure } from "../../language-model/model-failed";
import { EvaluationFailed } from "../evaluation-failed";
import type { Evaluator } from "../port";
import { evaluateInterview } from "./evaluate-interview";
import { evaluateResume } from "./evaluate-resume";
import { followUp } from "./follow-up";
import { PROMPT_VERSION } from "./prompts/version";

/** Nobody waits at the other end of an evaluation; a candidate does for a follow-up. */
const EVALUATION_TIMEOUT_MS = 120_000;
const FOLLOW_UP_TIMEOUT_MS = 15_000;

type LlmOptions = {
  /** Up to and with its version, for example https://api.openai.com/v1 or http://localhost:11434/v1. */
  baseUrl: string;
  /** Left out for local services that want none. */
  apiKey?: string;
  model: string;
  /** Most milliseconds for one request, 120,000 when left out; a follow-up gets at most 15,000. */
  timeoutMs?: number;
  /** Ends requests under way, for a server that stops. */
  signal?: AbortSignal;
};

const failed = (failure: ModelFailure, message: string) => new EvaluationFailed(failure, message);

/**
 * The evaluator that asks a language model behind any OpenAI-compatible endpoint.
 * In: the endpoint. Out: an Evaluator whose every quote was found in the source. Its methods throw EvaluationFailed
 * (one plain sentence, no key, no personal data) when the service fails after two retries or its answers stay unusable.
 */
export function llmEvaluator({ timeoutMs = EVALUATION_TIMEOUT_MS, ...options }: LlmOptions): Evaluator {
  const patient: Endpoint = { ...options, timeoutMs, maxRetries: 2 };
  const ask = lineTo(patient, failed);
  const askQuickly = lineTo(
    { ...patient, timeoutMs: Math.min(timeoutMs, FOLLOW_UP_TIMEOUT_MS), maxRetries: 1 },
    failed,
  );
  return {
    name: `llm:${options.model}`,
    version: `${PROMPT_VERSION}:${options.model}`,
    evaluateResume: (input) => evaluateResume(ask, input),
    evaluateInterview: (input) => evaluateInterview(ask, input),
    followUp: (input) => followUp(askQuickly, input),
  };
}
