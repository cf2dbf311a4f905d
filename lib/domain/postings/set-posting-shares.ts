import { AppError } from "@/lib/contract/errors";
import { notifyChange } from "@/lib/store/changes";
import { replaceShares } from "@/lib/store/posting-shares";
import { listUsers } from "@/lib/store/users";
import { type Verb, workspaceOf } from "../context";
import { keptPosting } from "./kept-posting";

/**
 * Replaces the people with whom it is shared; those who have it now hear of it at once.
 * @throws AppError not_found for the posting, or when one of them is not in the team
 */
export const setPostingShares: Verb<"setPostingShares"> = async (ctx, { params, body }) => {
  const workspaceId = workspaceOf(ctx);
  const postingId = await keptPosting(ctx, params.posting_id);
  const members = new Set((await listUsers(ctx.db, workspaceId)).map((user) => user.id));
  const userIds = [...new Set(body.user_ids)].sort();
  if (userIds.some((id) => !members.has(id)))
    throw new AppError("not_found", "One of these people is not in your team.");
  await ctx.db.transaction(async (tx) => {
    await replaceShares(tx, workspaceId, postingId, userIds);
    await notifyChange(tx, { workspaceId, postingId, interviewId: null });
  });
  return { user_ids: userIds };
};
