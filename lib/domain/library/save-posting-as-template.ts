import { insertLibraryItem, lockLibrary } from "@/lib/store/library";
import type { Verb } from "../context";
import { newId } from "../ids";
import { putIntoForce } from "../plans/publish-plan";
import { postingOrRefuse } from "../postings/find-posting";
import { prepareItem } from "./prepare-item";
import { showItem } from "./show";

/**
 * A template says what its posting says: so what the editors of a draft typed is put in its place first, without opening
 * it to candidates.
 */
export const savePostingAsTemplate: Verb<"savePostingAsTemplate"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const { workspaceId } = posting;
  const item = { ...body, kind: "interview_template" as const, posting_id: posting.id };
  const id = newId();
  const row = await ctx.db.transaction(async (tx) => {
    await lockLibrary(tx, workspaceId);
    if (!posting.finalized) await putIntoForce(ctx, tx, posting.id, { opens: false });
    const stored = await prepareItem(tx, workspaceId, id, item);
    return insertLibraryItem(tx, { id, workspaceId, kind: item.kind, ...stored });
  });
  return showItem(row);
};
