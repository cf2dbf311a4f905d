import type { WebhookResponse } from "@/lib/contract/platform/webhooks";
import type { WebhookRow } from "@/lib/store/webhooks";

/** The address stands under both of the API's names; times are Unix seconds. Without the secret. */
export const showWebhook = (row: WebhookRow): WebhookResponse => ({
  object: "webhook",
  webhook_id: row.id,
  posting_id: row.postingId,
  webhook_url: row.url,
  url: row.url,
  event_type: row.eventType,
  http_method: row.httpMethod,
  is_active: row.deactivatedAt === null,
  created_at: row.createdAt.getTime() / 1000,
  updated_at: row.updatedAt.getTime() / 1000,
});
