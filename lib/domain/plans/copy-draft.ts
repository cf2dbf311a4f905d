import { byModality, cellsOf, contentOf, type PlanContent } from "@/lib/contract/plan/content";
import type { Queries } from "@/lib/store/database";
import { findPlan, lockPlan, writeCells } from "@/lib/store/plans";
import type { PostingRow } from "@/lib/store/postings";
import { type Context, memberOf } from "../context";
import { newId } from "../ids";
import { baseOf, plannedCells } from "./plan-source";

/** How a copy is called. */
export const copyTitle = (title: string) => `${title.slice(0, 193)} (copy)`;

/**
 * Has the empty draft `copy` say what the editors of the draft `source` have made of it, finished or not: as changes of
 * its plan. The link name and a deadline that may have passed are the other one's.
 */
export async function copyDraft(ctx: Context, tx: Queries, source: PostingRow, copy: PostingRow): Promise<void> {
  const { workspaceId } = source;
  const plan = await findPlan(tx, { workspaceId, id: source.id });
  const content = withNewIds(contentOf(await plannedCells(tx, plan, await baseOf(tx, source))));
  const { name: _, deadline: __, title: ___, ...posting } = content.posting;
  const userId = memberOf(ctx).id;
  const made = await lockPlan(tx, { id: newId(), workspaceId, postingId: copy.id, createdBy: userId });
  const set = [...cellsOf({ ...content, posting })].map(([path, value]) => ({ path, value }));
  await writeCells(tx, { id: made.id, userId }, { set, clear: [] });
}

/** The same steps and questions under ids that no other posting has. */
const withNewIds = (content: PlanContent): PlanContent => ({
  ...content,
  steps: content.steps.map((step) => ({ ...step, id: newId() })),
  questions: byModality((modality) => content.questions[modality].map((one) => ({ ...one, id: newId() }))),
});
