import { platform } from "@/lib/contract/platform";
import { listCountedWebhooks } from "@/lib/store/webhooks";
import { type Verb, workspaceOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { webhookAfter } from "./find-webhook";
import { showWebhook } from "./show-webhook";

/**
 * One page of the workspace's webhooks, deactivated ones too, newest first.
 * @throws AppError invalid when `starting_after` names none
 */
export const listAllWebhooks: Verb<"listAllWebhooks"> = async (ctx, { query }) => {
  if (ctx.hosted) {
    const { data, pagination } = await askHosted(ctx.hosted, platform.listWebhooks, { query });
    return { data: data.map((one) => ({ ...one, disabled_reason: null, waiting: null, dead: null })), pagination };
  }
  const rows = await listCountedWebhooks(ctx.db, {
    workspaceId: workspaceOf(ctx),
    after: await webhookAfter(ctx, query.starting_after),
    limit: query.limit,
  });
  return {
    data: rows.slice(0, query.limit).map((row) => ({
      ...showWebhook(row),
      disabled_reason: row.disabledReason,
      waiting: row.waiting,
      dead: row.dead,
    })),
    pagination: { has_more: rows.length > query.limit, total_count: null, url: null },
  };
};
