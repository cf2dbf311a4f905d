import { AppError } from "@/lib/contract/errors";
import { findPush } from "@/lib/store/ats";
import { type Verb, workspaceOf } from "../context";

/**
 * What became of a push, with every failed try (`at` in Unix seconds).
 * @throws AppError not_found, also for another workspace's
 */
export const getAtsPushStatus: Verb<"getAtsPushStatus"> = async (ctx, { params }) => {
  const push = await findPush(ctx.db, params.item_id);
  if (!push || push.workspaceId !== workspaceOf(ctx)) throw new AppError("not_found", "There is no push with this id.");
  return {
    data: {
      item_id: push.id,
      status: push.status,
      event_type: "push_candidate",
      retry_count: push.retryCount,
      failure_instances: push.failures,
      success_details: push.success,
      created_at: push.createdAt.getTime() / 1000,
      updated_at: push.updatedAt.getTime() / 1000,
    },
  };
};
