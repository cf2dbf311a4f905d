import type { Planner } from "../port";
export function llmPlanner(_: { baseUrl: string; apiKey?: string; model: string }): Planner {
  throw new Error("x");
}
