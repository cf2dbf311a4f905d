import { copyLabels } from "@/lib/store/posting-labels";
import type { Verb } from "../context";
import { copyPosting } from "./copy-posting";
import { postingOrRefuse } from "./find-posting";
import { showCreated } from "./posting-response";

/** A full copy with steps, questions and labels, an own link and no candidates. A deadline that has passed is not copied. */
export const clonePosting: Verb<"clonePosting"> = async (ctx, { params }) => {
  const source = await postingOrRefuse(ctx, params.posting_id);
  const title = `${source.title.slice(0, 193)} (copy)`;
  const deadline = source.deadline && source.deadline > new Date() ? source.deadline : null;
  const row = await ctx.db.transaction(async (tx) => {
    const copy = await copyPosting(tx, source, { title, deadline });
    await copyLabels(tx, source.workspaceId, source.id, copy.id);
    return copy;
  });
  return { data: await showCreated(ctx, row) };
};
