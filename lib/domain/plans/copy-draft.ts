import { byModality, cellsOf, contentOf, type PlanContent } from "@/lib/contract/plan/content";
import type { Queries } from "@/lib/store/database";
import { findPlan, lockPlan, writeCells } from "@/lib/store/plans";
import { insertPosting, type PostingRow } from "@/lib/store/postings";
import type { Context } from "../context";
import { newId, newPostingId, newSecret } from "../ids";
import { copyPosting } from "../postings/copy-posting";
import { copyTitle } from "../postings/posting-title";
import { cellOver } from "./cell-value";
import { draftName } from "./content-of-posting";
import { baseOf, plannedCells } from "./plan-source";

/** What every new draft begins with: its link name is nobody's to see, and it is open to nobody. */
export function newDraft() {
  const id = newPostingId();
  return { id, name: draftName(id), finalized: false, isTest: false, deadline: null };
}

/**
 * A new draft of what the editors of the draft `source` have made of it, finished or not: as changes of its plan. The link
 * name and a deadline that may have passed are the other one's.
 */
export async function copyDraft(ctx: Context, tx: Queries, source: PostingRow): Promise<PostingRow> {
  const { workspaceId } = source;
  const title = copyTitle(source.title);
  const draft = newDraft();
  const plan = await findPlan(tx, { workspaceId, id: source.id });
  // Nobody has typed anything yet.
  if (!plan) return copyPosting(tx, source, { ...draft, title });
  const content = withNewIds(contentOf(await plannedCells(tx, plan, await baseOf(tx, source))));
  const { name: _, deadline: __, title: ___, ...posting } = content.posting;
  const copy = await insertPosting(tx, { ...draft, title, workspaceId, ingestionKey: newSecret(28) });
  // A program has no name that could stand beside a change: its copies are told as the first editor's.
  const userId = ctx.actor.kind === "user" ? ctx.actor.id : plan.createdBy;
  const made = await lockPlan(tx, { id: newId(), workspaceId, postingId: copy.id, createdBy: userId });
  const set = [...cellsOf({ ...content, posting })].map(([path, value]) => cellOver(new Map(), path, value));
  await writeCells(tx, { id: made.id, userId }, { set, clear: [] });
  return copy;
}

/** The same steps and questions under ids that no other posting has. */
const withNewIds = (content: PlanContent): PlanContent => ({
  ...content,
  steps: content.steps.map((step) => ({ ...step, id: newId() })),
  questions: byModality((modality) => content.questions[modality].map((one) => ({ ...one, id: newId() }))),
});
