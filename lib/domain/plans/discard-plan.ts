import { notifyChange } from "@/lib/store/changes";
import { clearCells, findPlan } from "@/lib/store/plans";
import { type Verb, workspaceOf } from "../context";
import { planSource, showPlan } from "./plan-source";

export const discardPlan: Verb<"discardPlan"> = async (ctx, { params }) => {
  const workspaceId = workspaceOf(ctx);
  const source = await planSource(ctx, params.plan_id);
  const plan = await findPlan(ctx.db, { workspaceId, id: source.id });
  if (plan) {
    await ctx.db.transaction(async (tx) => {
      await clearCells(tx, plan.id);
      await notifyChange(tx, { workspaceId, postingId: source.id, interviewId: null });
    });
  }
  return { data: await showPlan(ctx, source.id) };
};
