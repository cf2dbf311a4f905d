import type { Verb } from "../context";
import { webhookOrRefuse } from "./find-webhook";
import { showWebhook } from "./show-webhook";

/** Active or not; its secret is told only where it is made. @throws AppError not_found */
export const getWebhook: Verb<"getWebhook"> = async (ctx, { params }) => ({
  data: showWebhook(await webhookOrRefuse(ctx, params.webhook_id)),
});
