import { deactivateWebhook } from "@/lib/store/webhooks";
import type { Verb } from "../context";
import { webhookOrRefuse } from "./find-webhook";
import { showWebhook } from "./show-webhook";

/** Deactivates it and cancels what waits; once more is no error. */
export const deleteWebhook: Verb<"deleteWebhook"> = async (ctx, { params }) => {
  const webhook = await webhookOrRefuse(ctx, params.webhook_id);
  await ctx.db.transaction((tx) => deactivateWebhook(tx, webhook.id, null));
  return { data: showWebhook(await webhookOrRefuse(ctx, webhook.id)) };
};
