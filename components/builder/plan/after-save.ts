import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan, PlanAnswer } from "@/lib/contract/workspace/plans";
import type { Sent } from "./plan-types";

/**
 * The plan as it is at the server once `sent` was answered, as far as it is known without reading it again: with what
 * somebody else made of a cell that the editor changed too.
 */
export function afterSave(plan: Plan, sent: Sent[], answer: PlanAnswer): Plan {
  const changes = new Map(plan.changes.map((change) => [change.path, change]));
  const merged = new Map(answer.merged.map(({ path, value }) => [path, value]));
  const theirs = new Map(answer.conflicts.map((conflict) => [conflict.path, conflict]));
  for (const { path, to } of sent) {
    const value = merged.has(path) ? merged.get(path) : (to ?? null);
    // The editor needs nobody to tell them who that was.
    const change = theirs.get(path) ?? { path, value, changed_by: "", changed_at: Date.now() / 1000 };
    const isAsPublished = plan.posting.status !== "draft" && sameValue(change.value, plan.base[path]);
    if (isAsPublished) changes.delete(path);
    else changes.set(path, change);
  }
  return { ...plan, revision: Math.max(plan.revision, answer.revision), changes: [...changes.values()] };
}
