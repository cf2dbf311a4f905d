import { clearCells, holdPlan } from "@/lib/store/plans";
import { type PostingRow, updatePostingRow } from "@/lib/store/postings";
import type { Context, Verb } from "../context";
import { putIntoForce } from "../plans/publish-plan";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/**
 * Brings an archived posting back, or publishes a draft as its editors left it. A person only undoes an archiving with it,
 * which publishes nothing; a program has an archived draft opened in one call. A deadline that has passed must be moved
 * first.
 * @throws AppError invalid with the cells that a draft lacks
 */
export const activatePosting: Verb<"activatePosting"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const isUndo = posting.archivedAt !== null && ctx.actor.kind === "user";
  if (!posting.finalized && !isUndo) return show(ctx, await publish(ctx, posting));
  return show(ctx, posting.archivedAt ? await updatePostingRow(ctx.db, posting.id, { archivedAt: null }) : posting);
};

function publish(ctx: Context, { id, workspaceId, archivedAt }: PostingRow): Promise<PostingRow> {
  return ctx.db.transaction(async (tx) => {
    const plan = await holdPlan(tx, { workspaceId, postingId: id });
    const published = await putIntoForce(ctx, tx, id, { opens: true });
    if (plan) await clearCells(tx, plan.id);
    return archivedAt ? updatePostingRow(tx, id, { archivedAt: null }) : published;
  });
}

const show = async (ctx: Context, row: PostingRow) => ({ data: await showPosting(ctx, row) });
