import { contentOf } from "@/lib/contract/plan/content";
import { postingCell } from "@/lib/contract/plan/paths";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { findPlan, listCells } from "@/lib/store/plans";
import { type Context, workspaceOf } from "../context";
import { changeHostedPosting } from "./change-hosted-posting";
import { checkedRequest, refuseWhenBehind } from "./checks";
import { refuseFractions, refuseOtherSteps, refuseUnchangeable } from "./hosted-checks";
import { hostedSource } from "./hosted-source";
import { makeHostedPosting } from "./make-hosted-posting";
import { cellsWith } from "./plan-source";
import { whilePublishing } from "./publishing-mark";

type Published = { posting_id: string; candidate_url: string | null };

/**
 * Has the hosted service make what the plan says, or change its posting call by call. When it refuses in the middle, what
 * it did is done and what is left stays in the plan.
 * @throws AppError as the checks of a plan, conflict while somebody else publishes it, and whatever the service refuses
 */
export async function publishHosted(ctx: Context, hosted: Hosted, id: string, revision: number): Promise<Published> {
  const plan = await findPlan(ctx.db, { workspaceId: workspaceOf(ctx), id });
  if (!plan) {
    const source = await hostedSource(ctx, hosted, id);
    refuseWhenBehind(0, revision);
    checkedRequest(contentOf(source.base), source.base.get(postingCell("deadline")));
    return { posting_id: source.id, candidate_url: source.posting.candidate_url };
  }
  return whilePublishing(ctx.db, plan, revision, async (keep) => {
    const source = await hostedSource(ctx, hosted, id);
    const cells = await listCells(ctx.db, plan.id);
    const content = contentOf(cellsWith(cells, source.base));
    const isNew = source.posting.status === "draft" && source.base.size === 0;
    const request = checkedRequest(content, isNew ? undefined : source.base.get(postingCell("deadline")));
    refuseFractions(content, contentOf(source.base));
    if (isNew) return makeHostedPosting(ctx, hosted, { id: plan.id, revision, cells, content, request });
    const before = contentOf(source.base);
    refuseOtherSteps(content, before);
    refuseUnchangeable(content, before);
    await changeHostedPosting(ctx, hosted, { plan, postingId: source.id, cells, content, before, keep });
    return { posting_id: source.id, candidate_url: source.posting.candidate_url };
  });
}
