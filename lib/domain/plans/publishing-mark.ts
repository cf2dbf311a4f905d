import { AppError } from "@/lib/contract/errors";
import type { Queries } from "@/lib/store/database";
import { extendPublishing, findPlan, markPublishing, type PlanRow } from "@/lib/store/plans";
import { refuseWhenBehind } from "./checks";

/** Longer than one call to a hosted service may take; a server that was killed frees the plan after that. */
const SECONDS = 180;

/**
 * Has the plan to itself while `work` publishes it call by call, since no lock of the database holds that long. `keep` is
 * for after each call.
 * @throws AppError conflict `publishing` while somebody else publishes it, `plan_changed` when `seen` is not its revision
 */
export async function whilePublishing<T>(
  db: Queries,
  plan: PlanRow,
  seen: number,
  work: (keep: () => Promise<void>) => Promise<T>,
): Promise<T> {
  if (!(await markPublishing(db, { id: plan.id, revision: seen }, SECONDS))) {
    const now = await findPlan(db, plan);
    refuseWhenBehind(now?.revision ?? 0, seen);
    throw new AppError(
      "conflict",
      "Somebody is publishing this posting right now. Wait until they are done, then look at it again.",
      { reason: "publishing" },
    );
  }
  try {
    return await work(() => extendPublishing(db, plan.id, SECONDS));
  } finally {
    await extendPublishing(db, plan.id, 0);
  }
}
