import { z } from "zod";
import { operation } from "../operation";
import { Id, list, PageQuery, Timestamp } from "../platform/shared";
import { WebhookResponse } from "../platform/webhooks";

/** waiting for its next attempt, delivered, dead (every attempt failed) or cancelled (its webhook was deactivated). */
export const DELIVERY_STATUSES = ["waiting", "delivered", "dead", "cancelled"] as const;

export const DeliveryAttempt = z.object({
  at: Timestamp,
  /** Null when no answer came. */
  status: z.number().int().nullable(),
  milliseconds: z.number().int(),
  /** A sentence: why it does not count as delivered. */
  problem: z.string().nullable(),
});

export const Delivery = z.object({
  id: z.string(),
  webhook_id: z.string(),
  webhook_url: z.string(),
  posting_id: z.string(),
  interview_id: z.string(),
  event_type: z.string(),
  status: z.enum(DELIVERY_STATUSES),
  /** Whether it may be sent again: its webhook is active. */
  can_replay: z.boolean(),
  created_at: Timestamp,
  delivered_at: Timestamp.nullable(),
  next_attempt_at: Timestamp.nullable(),
  attempts: z.array(DeliveryAttempt),
});
export type Delivery = z.output<typeof Delivery>;

/**
 * Every webhook of the workspace, the deactivated ones too, newest first, with what keeps it from working. A hosted service
 * lists the active ones only and does not tell what waits or was given up: those are null then.
 */
export const ListedWebhook = WebhookResponse.extend({
  disabled_reason: z.string().nullable(),
  waiting: z.number().int().nullable(),
  dead: z.number().int().nullable(),
});
export type ListedWebhook = z.output<typeof ListedWebhook>;

export const listAllWebhooks = operation({
  id: "listAllWebhooks",
  door: "workspace",
  method: "GET",
  path: "/webhooks",
  access: "settings.manage",
  query: PageQuery,
  response: list(ListedWebhook),
});

/** The delivery log, newest first; status=dead is the dead letter list. */
export const listDeliveries = operation({
  id: "listDeliveries",
  door: "workspace",
  method: "GET",
  path: "/webhook-deliveries",
  access: "settings.manage",
  query: PageQuery.extend({ webhook_id: Id.nullish(), status: z.enum(DELIVERY_STATUSES).nullish() }),
  response: list(Delivery),
});

/** Sends a delivery again from the start of its schedule: same id, same body. */
export const replayDelivery = operation({
  id: "replayDelivery",
  door: "workspace",
  method: "POST",
  path: "/webhook-deliveries/{delivery_id}/replay",
  access: "settings.manage",
  params: z.object({ delivery_id: Id }),
  response: Delivery,
});

/** Makes a webhook active again that was deactivated, by a person or by 410. */
export const reactivateWebhook = operation({
  id: "reactivateWebhook",
  door: "workspace",
  method: "POST",
  path: "/webhooks/{webhook_id}/reactivate",
  access: "settings.manage",
  params: z.object({ webhook_id: Id }),
  response: WebhookResponse,
});
