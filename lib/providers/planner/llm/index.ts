import type { Endpoint } from "../../language-model/ask-model";
import { lineTo } from "../../language-model/line-to";
import type { ModelFailure } from "../../language-model/model-failed";
import { PlanFailed } from "../plan-failed";
import type { Planner } from "../port";
import { PLAN_PROMPT_VERSION } from "./prompts";
import { proposePlan } from "./propose-plan";

/** A plan is long, and a person waits for it. */
const TIMEOUT_MS = 90_000;
/** A person who waits sees that something goes on. */
const TICK_MS = 1000;

type LlmPlannerOptions = {
  /** Up to and with its version, for example https://api.openai.com/v1 or http://localhost:11434/v1. */
  baseUrl: string;
  /** Left out for local services that want none. */
  apiKey?: string;
  model: string;
  /** Most milliseconds for one request, 90,000 when left out. */
  timeoutMs?: number;
};

const failed = (failure: ModelFailure, message: string) => new PlanFailed(failure, message);

/**
 * The planner that asks a language model behind any OpenAI-compatible endpoint.
 * In: the endpoint. Out: a Planner whose every knockout rests on a sentence of the description that calls it required.
 * `propose` throws PlanFailed (one plain sentence, no key, nothing of the description) when the service fails after one
 * retry or its answers stay unusable.
 */
export function llmPlanner({ timeoutMs = TIMEOUT_MS, ...options }: LlmPlannerOptions): Planner {
  const endpoint: Endpoint = { ...options, timeoutMs, maxRetries: 1 };
  const ask = lineTo(endpoint, failed);
  return {
    name: `llm:${options.model}`,
    version: `${PLAN_PROMPT_VERSION}:${options.model}`,
    async propose(source, { signal, progress }) {
      const begun = Date.now();
      progress(`Asking ${options.model}`, 10);
      const timer = setInterval(() => {
        const seconds = Math.round((Date.now() - begun) / 1000);
        // Nobody knows how long it takes: the bar nears its end and never reaches it.
        progress(`${options.model} is writing the plan (${seconds} s)`, 10 + 80 * (1 - Math.exp(-seconds / 25)));
      }, TICK_MS);
      try {
        return await proposePlan(ask, source, signal);
      } finally {
        clearInterval(timer);
      }
    },
  };
}
