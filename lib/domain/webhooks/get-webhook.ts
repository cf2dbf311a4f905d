import type { Verb } from "../context";
import { webhookOrRefuse } from "./find-webhook";
import { showWebhook } from "./show-webhook";

export const getWebhook: Verb<"getWebhook"> = async (ctx, { params }) => ({
  data: showWebhook(await webhookOrRefuse(ctx, params.webhook_id)),
});
