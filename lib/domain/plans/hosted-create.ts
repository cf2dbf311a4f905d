import type { z } from "zod";
import { cellsOf } from "@/lib/contract/plan/content";
import { contentOfRequest } from "@/lib/contract/plan/content-of-request";
import { postingCell } from "@/lib/contract/plan/paths";
import { platform } from "@/lib/contract/platform";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";
import type { PlanStart } from "@/lib/contract/workspace/plans";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { findPlan, insertPlan, writeCells } from "@/lib/store/plans";
import { type Context, memberOf, workspaceOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { newId } from "../ids";
import { copyTitle } from "../postings/posting-title";
import { proposalOrRefuse } from "../proposals/find-proposal";
import { requestOfProposal } from "../proposals/request-of-proposal";
import { cellOver } from "./cell-value";
import { hostedSource } from "./hosted-source";
import { plannedCells } from "./plan-source";

/** A draft of a posting that the hosted service is yet to make: kept here, as cells over nothing. Answers the plan's id. */
export async function createHostedPlan(
  ctx: Context,
  hosted: Hosted,
  start: z.output<typeof PlanStart>,
): Promise<string> {
  const cells = await cellsOfStart(ctx, hosted, start);
  const id = newId();
  const userId = memberOf(ctx).id;
  await ctx.db.transaction(async (tx) => {
    await insertPlan(tx, { id, workspaceId: workspaceOf(ctx), postingId: id, createdBy: userId });
    const set = [...cells].map(([path, value]) => cellOver(new Map(), path, value));
    await writeCells(tx, { id, userId }, { set, clear: [] });
  });
  return id;
}

async function cellsOfStart(
  ctx: Context,
  hosted: Hosted,
  start: z.output<typeof PlanStart>,
): Promise<Map<string, unknown>> {
  if (start.from === "blank") return blank(start.title);
  if (start.from === "proposal") {
    const proposal = await proposalOrRefuse(ctx, start.proposal_id);
    return cellsOf(contentOfRequest(requestOfProposal(proposal), newId));
  }
  const source =
    start.from === "posting"
      ? start.posting_id
      : (await askHosted(hosted, platform.getInterviewTemplate, { params: { template_id: start.template_id } })).data
          .posting_id;
  const { id, base, posting } = await hostedSource(ctx, hosted, source ?? "");
  // A draft is what its editors made of it, published or not.
  const plan = posting.status === "draft" ? await findPlan(ctx.db, { workspaceId: workspaceOf(ctx), id }) : undefined;
  const cells = await plannedCells(ctx.db, plan, base);
  const own = start.from === "template" ? start.title.trim() : copyTitle(String(cells.get(postingCell("title")) ?? ""));
  if (own) cells.set(postingCell("title"), own);
  // The link name and a deadline that may have passed are the other posting's.
  cells.delete(postingCell("name"));
  cells.delete(postingCell("deadline"));
  return cells;
}

function blank(title: string): Map<string, unknown> {
  const [resume, interview] = STEP_TYPES;
  const request = { title: title.trim() || undefined, workflow: [{ type: resume }, { type: interview }] };
  return cellsOf(contentOfRequest(request, newId));
}
