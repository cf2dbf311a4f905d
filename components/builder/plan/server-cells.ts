import type { Plan } from "@/lib/contract/workspace/plans";

/** Every cell as the server has it: the posting as it stands, and over it what its editors changed. */
export const serverCells = (plan: Plan): Map<string, unknown> =>
  new Map([...Object.entries(plan.base), ...plan.changes.map(({ path, value }) => [path, value] as const)]);
