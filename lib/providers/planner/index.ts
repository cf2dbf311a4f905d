import { llmPlanner } from "./llm";
import type { Planner } from "./port";
import { rulesPlanner } from "./rules";

export { PlanFailed } from "./plan-failed";

/**
 * The planner this installation uses.
 * In: the environment, already checked. Out: the llm engine when AI_BASE_URL and AI_MODEL are both set, else the rules
 * engine, which needs no key and no network.
 */
export function configuredPlanner(env: { AI_BASE_URL?: string; AI_API_KEY?: string; AI_MODEL?: string }): Planner {
  if (!env.AI_BASE_URL || !env.AI_MODEL) return rulesPlanner;
  return llmPlanner({ baseUrl: env.AI_BASE_URL, apiKey: env.AI_API_KEY || undefined, model: env.AI_MODEL });
}
