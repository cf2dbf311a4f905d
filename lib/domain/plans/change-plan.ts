import { idsOf } from "@/lib/contract/plan/content";
import { mergeLists } from "@/lib/contract/plan/merge-lists";
import { isListPath, postingCell } from "@/lib/contract/plan/paths";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { PlanAnswer } from "@/lib/contract/workspace/plans";
import { notifyChange } from "@/lib/store/changes";
import { type CellRow, listCells, lockPlan, writeCells } from "@/lib/store/plans";
import { updatePostingRow } from "@/lib/store/postings";
import { memberOf, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { postingOrRefuse } from "../postings/find-posting";
import { cellOver, cellValue } from "./cell-value";
import { hostedSource } from "./hosted-source";
import { planSource } from "./plan-source";

type Change = { path: string; from?: unknown; to?: unknown };

export const changePlan: Verb<"changePlan"> = async (ctx, { params, body }) => {
  const workspaceId = workspaceOf(ctx);
  const member = memberOf(ctx);
  const hosted = ctx.hosted && (await hostedSource(ctx, ctx.hosted, params.plan_id));
  const { id: postingId } = hosted ?? (await postingOrRefuse(ctx, params.plan_id));
  return ctx.db.transaction(async (tx) => {
    const plan = await lockPlan(tx, { id: newId(), workspaceId, postingId, createdBy: member.id });
    // Only now: whoever published until a moment ago held the plan, and their posting is what the changes are to.
    const source = hosted ?? (await planSource({ ...ctx, db: tx }, postingId));
    const paths = body.changes.map((change) => change.path);
    const held = new Map((await listCells(tx, plan.id, paths)).map((cell) => [cell.path, cell]));
    const { set, clear, answer } = settle(body.changes, held, source.base);
    const isChange = set.length > 0 || clear.length > 0;
    const revision = isChange
      ? await writeCells(tx, { id: plan.id, userId: member.id }, { set, clear })
      : plan.revision;
    if (isChange && !ctx.hosted) {
      const title = set.find(({ path }) => path === postingCell("title"))?.value;
      // The list of postings names a draft by what its editors call it now.
      if (source.posting.status === "draft" && typeof title === "string" && title.trim() !== "") {
        await updatePostingRow(tx, source.id, { title: title.trim().slice(0, 200) });
      } else {
        await notifyChange(tx, { workspaceId, postingId: source.id, interviewId: null });
      }
    }
    return { data: { revision, ...answer } };
  });
};

/** What of the changes is written, and what the editor is told about the rest. They happen in the order given. */
function settle(changes: Change[], held: Map<string, CellRow>, base: Map<string, unknown>) {
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
  const isAsPublished = ([path, value]: [string, unknown]) => sameValue(value, base.get(path));
  return {
    set: [...written].filter((cell) => !isAsPublished(cell)).map(([path, value]) => cellOver(base, path, value)),
    clear: [...written].filter(isAsPublished).map(([path]) => path),
    answer,
  };
}
