import { copyLabels } from "@/lib/store/posting-labels";
import type { Verb } from "../context";
import { copyDraft } from "../plans/copy-draft";
import { copyPosting } from "./copy-posting";
import { postingOrRefuse } from "./find-posting";
import { showCreated } from "./posting-response";
import { copyTitle } from "./posting-title";

/** A full copy with steps, questions and labels, an own link and no candidates. A deadline that has passed is not copied. */
export const clonePosting: Verb<"clonePosting"> = async (ctx, { params }) => {
  const row = await ctx.db.transaction(async (tx) => {
    const source = await postingOrRefuse({ ...ctx, db: tx }, params.posting_id);
    const deadline = source.deadline && source.deadline > new Date() ? source.deadline : null;
    const copy = source.finalized
      ? await copyPosting(tx, source, { title: copyTitle(source.title), deadline })
      : await copyDraft(ctx, tx, source);
    await copyLabels(tx, source.workspaceId, source.id, copy.id);
    return copy;
  });
  return { data: await showCreated(ctx, row) };
};
