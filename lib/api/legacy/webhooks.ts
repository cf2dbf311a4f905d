import type { WebhookResponse } from "@/lib/contract/platform/webhooks";

/** A webhook in the older form, which calls its address `url`; the newer name stands beside it. */
export function showWebhook(webhook: WebhookResponse) {
  return {
    webhook_id: webhook.webhook_id,
    posting_id: webhook.posting_id,
    url: webhook.webhook_url,
    webhook_url: webhook.webhook_url,
    event_type: webhook.event_type,
    http_method: webhook.http_method ?? "post",
    is_active: webhook.is_active,
    created_at: webhook.created_at,
    updated_at: webhook.updated_at,
    // Only the answer to a registration has it.
    ...(webhook.secret !== undefined && { secret: webhook.secret }),
  };
}
