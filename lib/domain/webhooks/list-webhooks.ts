import { listWebhookRows } from "@/lib/store/webhooks";
import { type Verb, workspaceOf } from "../context";
import { webhookAfter } from "./find-webhook";
import { showWebhook } from "./show-webhook";

/**
 * One page of the active webhooks, newest first; one that was deactivated meanwhile still says where to go on.
 * @throws AppError invalid when `starting_after` names none
 */
export const listWebhooks: Verb<"listWebhooks"> = async (ctx, { query }) => {
  const rows = await listWebhookRows(ctx.db, {
    workspaceId: workspaceOf(ctx),
    onlyActive: true,
    after: await webhookAfter(ctx, query.starting_after),
    limit: query.limit,
  });
  return {
    data: rows.slice(0, query.limit).map(showWebhook),
    pagination: { has_more: rows.length > query.limit, total_count: null, url: "/api/v2/webhooks" },
  };
};
