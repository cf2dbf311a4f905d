import { AppError } from "@/lib/contract/errors";
import { activateWebhook } from "@/lib/store/webhooks";
import type { Verb } from "../context";
import { webhookOrRefuse } from "./find-webhook";
import { showWebhook } from "./show-webhook";

/** Events from now on are told again; what was cancelled meanwhile stays so until somebody replays it. */
export const reactivateWebhook: Verb<"reactivateWebhook"> = async (ctx, { params }) => {
  const { id } = await webhookOrRefuse(ctx, params.webhook_id);
  const webhook = await activateWebhook(ctx.db, id);
  if (!webhook) throw new AppError("not_found", "Webhook not found.");
  return showWebhook(webhook);
};
