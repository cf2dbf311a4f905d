import { z } from "zod";
import { operation } from "../operation";
import { Id, list, PageQuery, single, Timestamp, text } from "./shared";

/** What a program can be told about. The first three are the documented ones, in the order in which they happen. */
const WEBHOOK_EVENTS = ["interview_started", "interview_completed", "report_available", "candidate_ingested"] as const;
export const WebhookEvent = z.enum(WEBHOOK_EVENTS, `must be one of: ${WEBHOOK_EVENTS.join(", ")}`);
export type WebhookEvent = z.output<typeof WebhookEvent>;

/** `url` is the older pages' name for `webhook_url`: both are taken; where both are sent the newer name wins. */
const eitherName = (sent: unknown) => {
  if (typeof sent !== "object" || sent === null || !("url" in sent) || "webhook_url" in sent) return sent;
  const { url, ...rest } = sent;
  return { webhook_url: url, ...rest };
};

export const CreateWebhookRequest = z.preprocess(
  eitherName,
  z.object({
    posting_id: Id,
    webhook_url: text({ min: 1, max: 2000 }),
    /** The older name; what it says counts only where the newer one is absent. */
    url: text({ min: 1, max: 2000 }).optional(),
    event_type: WebhookEvent,
    /** Not in the v2 document; the older pages have it. A GET delivery carries ids in its query and no body. */
    http_method: z.enum(["post", "get"]).nullish(),
  }),
);

export const WebhookResponse = z.object({
  object: z.literal("webhook"),
  webhook_id: z.string(),
  posting_id: z.string(),
  webhook_url: z.string(),
  event_type: z.string(),
  is_active: z.boolean(),
  created_at: Timestamp,
  updated_at: Timestamp,
  /** Ours: the older name of `webhook_url`. */
  url: z.string().optional(),
  /** Ours. */
  http_method: z.string().optional(),
  /** Ours: the key for verifying the signature (Standard Webhooks), shown in the answer to the registration only. */
  secret: z.string().optional(),
});
export type WebhookResponse = z.output<typeof WebhookResponse>;

const one = z.object({ webhook_id: Id });

export const createWebhook = operation({
  id: "createWebhook",
  summary: "Register a webhook for one event of one posting",
  door: "platform",
  method: "POST",
  path: "/webhooks",
  access: "settings.manage",
  status: 201,
  body: CreateWebhookRequest,
  response: single(WebhookResponse),
});

/** The active ones, newest first. */
export const listWebhooks = operation({
  id: "listWebhooks",
  summary: "List active webhooks",
  door: "platform",
  method: "GET",
  path: "/webhooks",
  access: "settings.manage",
  query: PageQuery,
  response: list(WebhookResponse),
});

export const getWebhook = operation({
  id: "getWebhook",
  summary: "Get one webhook",
  door: "platform",
  method: "GET",
  path: "/webhooks/{webhook_id}",
  access: "settings.manage",
  params: one,
  response: single(WebhookResponse),
});

export const deleteWebhook = operation({
  id: "deleteWebhook",
  summary: "Deactivate a webhook",
  door: "platform",
  method: "DELETE",
  path: "/webhooks/{webhook_id}",
  access: "settings.manage",
  params: one,
  response: single(WebhookResponse),
});
