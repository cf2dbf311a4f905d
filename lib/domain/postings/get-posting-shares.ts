import { listShares } from "@/lib/store/posting-shares";
import { type Verb, workspaceOf } from "../context";
import { keptPosting } from "./kept-posting";

export const getPostingShares: Verb<"getPostingShares"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  return { user_ids: await listShares(ctx.db, workspaceOf(ctx), postingId) };
};
