import { listShares } from "@/lib/store/posting-shares";
import { type Verb, workspaceOf } from "../context";
import { keptPosting } from "./kept-posting";

/** Ids of those with whom it is shared; recruiters and admins see it anyway. @throws AppError not_found */
export const getPostingShares: Verb<"getPostingShares"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  return { user_ids: await listShares(ctx.db, workspaceOf(ctx), postingId) };
};
