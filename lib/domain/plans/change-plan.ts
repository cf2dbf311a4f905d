import { idsOf } from "@/lib/contract/plan/content";
import { mergeLists } from "@/lib/contract/plan/merge-lists";
import { isListPath, postingCell } from "@/lib/contract/plan/paths";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { PlanAnswer } from "@/lib/contract/workspace/plans";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { notifyChange } from "@/lib/store/changes";
import type { Queries } from "@/lib/store/database";
import { type CellRow, findPlan, listCells, lockPlan, lockPlanById, type PlanRow, writeCells } from "@/lib/store/plans";
import { updatePostingRow } from "@/lib/store/postings";
import { type Context, memberOf, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { postingOrRefuse } from "../postings/find-posting";
import { cellOver, cellValue } from "./cell-value";
import { hostedSource } from "./hosted-source";
import { planSource } from "./plan-source";
import type { PlannedPosting } from "./planned-posting";

type Change = { path: string; from?: unknown; to?: unknown };

/**
 * Writes what of the changes can be written: a cell that no longer says `from` is a conflict and left alone, a list is
 * merged. The revision grows only when something was written.
 * @throws AppError not_found
 */
export const changePlan: Verb<"changePlan"> = async (ctx, { params, body }) => {
  if (ctx.hosted) return { data: await changeHosted(ctx, ctx.hosted, params.plan_id, body.changes) };
  const workspaceId = workspaceOf(ctx);
  const { id: postingId } = await postingOrRefuse(ctx, params.plan_id);
  return ctx.db.transaction(async (tx) => {
    const plan = await lockPlan(tx, { id: newId(), workspaceId, postingId, createdBy: memberOf(ctx).id });
    // Only now: whoever published until a moment ago held the plan, and their posting is what the changes are to.
    const source = await planSource({ ...ctx, db: tx }, postingId);
    const { posting } = source;
    const { set, ...answer } = await write(ctx, tx, plan, body.changes, source);
    const title = set.find(({ path }) => path === postingCell("title"))?.value;
    // The list of postings names a draft by what its editors call it now.
    if (posting.status === "draft" && typeof title === "string" && title.trim() !== "") {
      await updatePostingRow(tx, postingId, { title: title.trim().slice(0, 200) });
    } else if (answer.revision > plan.revision) {
      await notifyChange(tx, { workspaceId, postingId, interviewId: null, planRevision: answer.revision });
    }
    return { data: answer };
  });
};

/** More often than the others of a team save between an answer of the hosted service and the plan's lock. */
const MOST_LOOKS = 5;

/** The service is asked before the plan is held; when somebody changed or published it in between, once more. */
async function changeHosted(ctx: Context, hosted: Hosted, id: string, changes: Change[]): Promise<PlanAnswer> {
  const workspaceId = workspaceOf(ctx);
  for (let looks = 1; ; looks++) {
    const seen = await findPlan(ctx.db, { workspaceId, id });
    const source = await hostedSource(ctx, hosted, id);
    const answer = await ctx.db.transaction(async (tx) => {
      const plan = seen
        ? await lockPlanById(tx, seen.id)
        : await lockPlan(tx, { id: newId(), workspaceId, postingId: source.id, createdBy: memberOf(ctx).id });
      if (plan.revision !== (seen?.revision ?? 0) && looks < MOST_LOOKS) return undefined;
      const { set: _, ...written } = await write(ctx, tx, plan, changes, source);
      return written;
    });
    if (answer) return answer;
  }
}

/** Writes what of the changes can be written, and answers what was, with what the editor is told. */
async function write(ctx: Context, tx: Queries, plan: PlanRow, changes: Change[], source: PlannedPosting) {
  const cells = await listCells(
    tx,
    plan.id,
    changes.map(({ path }) => path),
  );
  const { set, clear, answer } = settle(changes, new Map(cells.map((cell) => [cell.path, cell])), source);
  const author = { id: plan.id, userId: memberOf(ctx).id };
  const isChange = set.length > 0 || clear.length > 0;
  return { set, revision: isChange ? await writeCells(tx, author, { set, clear }) : plan.revision, ...answer };
}

/** What of the changes is written, and what the editor is told about the rest. They happen in the order given. */
function settle(changes: Change[], held: Map<string, CellRow>, { base, posting }: PlannedPosting) {
  const written = new Map<string, unknown>();
  const answer: Omit<PlanAnswer, "revision"> = { merged: [], conflicts: [] };
  for (const { path, from, to } of changes) {
    const cell = held.get(path);
    const stood = cell ? cellValue(cell, base) : base.get(path);
    const now = written.has(path) ? written.get(path) : stood;
    let value = to ?? null;
    if (!sameValue(now, from) && !sameValue(now, to)) {
      if (!isListPath(path)) {
        answer.conflicts.push({
          path,
          value: now ?? null,
          changed_by: cell?.changedBy ?? "",
          changed_at: (cell?.changedAt.getTime() ?? Date.now()) / 1000,
        });
        continue;
      }
      value = mergeLists(idsOf(from), idsOf(to), idsOf(now));
      answer.merged.push({ path, value });
    }
    written.set(path, value);
  }
  // Nothing of a draft is published: each of its cells says who wrote it.
  const isAsPublished = ([path, value]: [string, unknown]) =>
    posting.status !== "draft" && sameValue(value, base.get(path));
  return {
    set: [...written].filter((cell) => !isAsPublished(cell)).map(([path, value]) => cellOver(base, path, value)),
    clear: [...written].filter(isAsPublished).map(([path]) => path),
    answer,
  };
}
