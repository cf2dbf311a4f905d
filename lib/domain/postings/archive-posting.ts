import { updatePostingRow } from "@/lib/store/postings";
import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/** An archived posting takes no new candidates; everything in it is kept. */
export const archivePosting: Verb<"archivePosting"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const row = posting.archivedAt ? posting : await updatePostingRow(ctx.db, posting.id, { archivedAt: new Date() });
  return { data: await showPosting(ctx, row) };
};
