import type { Plan } from "@/lib/contract/workspace/plans";

/** What a plan changes: the posting as it stands. */
export type PlannedPosting = { id: string; base: Map<string, unknown>; posting: Plan["posting"] };
