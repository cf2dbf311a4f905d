import { AppError } from "@/lib/contract/errors";
import { listSteps, type PostingRow, updatePostingRow } from "@/lib/store/postings";
import type { Context, Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/**
 * Brings an archived posting back as it was before, or opens a draft: so the undo of an archived draft publishes nothing.
 * A deadline that has passed must be moved first.
 */
export const activatePosting: Verb<"activatePosting"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  if (posting.archivedAt) return show(ctx, await updatePostingRow(ctx.db, posting.id, { archivedAt: null }));
  if (posting.finalized) return show(ctx, posting);
  if ((await listSteps(ctx.db, [posting.id])).length === 0) {
    throw new AppError("invalid", "The posting has no steps.", {
      fields: [{ field: ["workflow"], message: "needs at least one step" }],
    });
  }
  return show(ctx, await updatePostingRow(ctx.db, posting.id, { finalized: true }));
};

const show = async (ctx: Context, row: PostingRow) => ({ data: await showPosting(ctx, row) });
