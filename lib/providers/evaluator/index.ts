import { llmEvaluator } from "./llm";
import type { Evaluator } from "./port";
import { rulesEvaluator } from "./rules";

export { findQuote, withFoundAnswerEvidence, withFoundEvidence } from "./check-evidence";
export { EvaluationFailed, type EvaluationFailure } from "./evaluation-failed";

/**
 * The evaluator this installation uses.
 * In: the environment, already checked. Out: the llm engine when AI_BASE_URL and AI_MODEL are both set, else the rules
 * engine, which needs no key and no network.
 */
export function configuredEvaluator(env: { AI_BASE_URL?: string; AI_API_KEY?: string; AI_MODEL?: string }): Evaluator {
  if (!env.AI_BASE_URL || !env.AI_MODEL) return rulesEvaluator;
  return llmEvaluator({ baseUrl: env.AI_BASE_URL, apiKey: env.AI_API_KEY || undefined, model: env.AI_MODEL });
}
