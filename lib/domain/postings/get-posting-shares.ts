import { listShares } from "@/lib/store/postings";
import { type Verb, workspaceOf } from "../context";
import { postingOrRefuse } from "./find-posting";

export const getPostingShares: Verb<"getPostingShares"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  return { user_ids: await listShares(ctx.db, workspaceOf(ctx), posting.id) };
};
