import { cellsOf } from "@/lib/contract/plan/content";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan } from "@/lib/contract/workspace/plans";
import type { Queries } from "@/lib/store/database";
import { type CellRow, findPlan, listCells, type PlanRow } from "@/lib/store/plans";
import { countReach } from "@/lib/store/posting-counts";
import type { PostingRow } from "@/lib/store/postings";
import { listQuestionRows } from "@/lib/store/questions";
import { listSteps } from "@/lib/store/workflow-steps";
import { findWorkspace } from "@/lib/store/workspaces";
import { type Context, workspaceOf } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { linkRoot, postingUrls } from "../postings/posting-response";
import { postingStatus } from "../postings/posting-status";
import { cellValue } from "./cell-value";
import { contentOfPosting } from "./content-of-posting";
import { hostedSource } from "./hosted-source";
import type { PlannedPosting } from "./planned-posting";

/** The posting behind a plan, ours or the hosted service's. @throws AppError not_found */
export async function planSource(ctx: Context, id: string): Promise<PlannedPosting> {
  if (ctx.hosted) return hostedSource(ctx, ctx.hosted, id);
  const posting = await postingOrRefuse(ctx, id);
  // One after the other: inside a transaction there is one connection.
  const base = await baseOf(ctx.db, posting);
  const workspace = await findWorkspace(ctx.db, posting.workspaceId);
  const reach = await countReach(ctx.db, posting.id);
  return {
    id: posting.id,
    base,
    posting: {
      status: postingStatus(posting),
      candidate_url: posting.finalized ? postingUrls(ctx.appUrl, workspace?.slug ?? "", posting).candidate_url : null,
      link_root: linkRoot(ctx.appUrl, workspace?.slug ?? ""),
      reach: { waiting: reach.waiting, under_way: reach.underWay, finished: reach.finished },
      workflow_is_fixed: false,
    },
  };
}

/** The cells of a posting of ours as it stands. */
export async function baseOf(db: Queries, posting: PostingRow): Promise<Map<string, unknown>> {
  const steps = await listSteps(db, [posting.id]);
  const questions = await listQuestionRows(db, { postingId: posting.id });
  return cellsOf(contentOfPosting(posting, steps, questions));
}

/**
 * A plan as its editors see it. Of a live posting, what was changed to what it is anyway is no change; of a draft every
 * cell that somebody wrote is told with their name, since the draft itself takes on some of it (its title).
 */
export async function showPlan(ctx: Context, id: string): Promise<Plan> {
  const source = await planSource(ctx, id);
  const plan = await findPlan(ctx.db, { workspaceId: workspaceOf(ctx), id });
  const cells = plan ? await listCells(ctx.db, plan.id) : [];
  return {
    id: source.id,
    revision: plan?.revision ?? 0,
    posting: source.posting,
    base: Object.fromEntries(source.base),
    changes: cells
      .map((cell) => ({ ...cell, value: cellValue(cell, source.base) }))
      .filter(({ path, value }) => source.posting.status === "draft" || !sameValue(value, source.base.get(path)))
      .map(({ path, value, changedBy, changedAt }) => ({
        path,
        value,
        changed_by: changedBy,
        changed_at: changedAt.getTime() / 1000,
      })),
  };
}

/** The cells of a plan with its changes: what publishing makes of the posting. */
export const plannedCells = async (db: Queries, plan: PlanRow | undefined, base: Map<string, unknown>) =>
  cellsWith(plan ? await listCells(db, plan.id) : [], base);

/** Pure: the same of changes that were read already. */
export function cellsWith(changes: CellRow[], base: Map<string, unknown>): Map<string, unknown> {
  const cells = new Map(base);
  for (const cell of changes) {
    if (cell.value === null) cells.delete(cell.path);
    else cells.set(cell.path, cellValue(cell, base));
  }
  return cells;
}
