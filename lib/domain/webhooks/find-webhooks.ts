import type { WebhookResponse } from "@/lib/contract/platform/webhooks";
import { listWebhookRows, type WebhookRow } from "@/lib/store/webhooks";
import { type Context, workspaceOf } from "../context";
import { showWebhook } from "./show-webhook";

/** Rows for one query. */
const AT_ONCE = 500;

/** Every webhook of the workspace, the deactivated ones too, newest first; of one posting or one event where given. */
export async function findWebhooks(
  ctx: Context,
  filter: { posting_id?: string; event_type?: string },
): Promise<WebhookResponse[]> {
  const found: WebhookRow[] = [];
  for (let isMore = true; isMore; ) {
    const rows = await listWebhookRows(ctx.db, {
      workspaceId: workspaceOf(ctx),
      postingId: filter.posting_id,
      eventType: filter.event_type,
      after: found.at(-1),
      limit: AT_ONCE,
    });
    found.push(...rows.slice(0, AT_ONCE));
    isMore = rows.length > AT_ONCE;
  }
  return found.map(showWebhook);
}
