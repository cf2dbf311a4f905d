import { AppError } from "@/lib/contract/errors";
import { listSteps, updatePostingRow } from "@/lib/store/postings";
import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/** Opens a draft, or brings an archived posting back. A deadline that has passed must be moved first. */
export const activatePosting: Verb<"activatePosting"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  if ((await listSteps(ctx.db, [posting.id])).length === 0) {
    throw new AppError("invalid", "The posting has no steps.", {
      fields: [{ field: ["workflow"], message: "needs at least one step" }],
    });
  }
  const row =
    posting.finalized && !posting.archivedAt
      ? posting
      : await updatePostingRow(ctx.db, posting.id, { finalized: true, archivedAt: null });
  return { data: await showPosting(ctx, row) };
};
