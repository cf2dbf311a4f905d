import type { Queries } from "@/lib/store/database";
import { listSteps } from "@/lib/store/workflow-steps";

/** Absent means true in a configuration, so what has none must say no. */
const WITHOUT_CONSEQUENCE = { knockout_enabled: false, mandatory: false };

/**
 * The configuration of one step of a posting. A step that was taken out of the posting while somebody was in it has no
 * consequence any more: it knocks nobody out and demands nothing.
 */
export async function configOf(tx: Queries, postingId: string, stepId: string): Promise<Record<string, unknown>> {
  return (await listSteps(tx, [postingId])).find((row) => row.id === stepId)?.config ?? WITHOUT_CONSEQUENCE;
}
