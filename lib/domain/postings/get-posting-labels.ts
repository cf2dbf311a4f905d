import { listLabelsOf } from "@/lib/store/posting-labels";
import { type Verb, workspaceOf } from "../context";
import { keptPosting } from "./kept-posting";

/** By name, in any case. @throws AppError not_found */
export const getPostingLabels: Verb<"getPostingLabels"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  const rows = await listLabelsOf(ctx.db, workspaceOf(ctx), [postingId]);
  return { labels: rows.map(({ label }) => label) };
};
