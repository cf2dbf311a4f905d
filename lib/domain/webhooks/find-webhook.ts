import { AppError } from "@/lib/contract/errors";
import { findWebhook, type WebhookRow } from "@/lib/store/webhooks";
import { type Context, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";

/** The webhook, active or not, if it is the caller's. @throws AppError not_found */
export async function webhookOrRefuse(ctx: Context, id: string): Promise<WebhookRow> {
  const webhook = await findWebhook(ctx.db, { workspaceId: workspaceOf(ctx), id });
  if (!webhook) throw new AppError("not_found", "Webhook not found.");
  return webhook;
}

/** Where a page of webhooks goes on. @throws AppError invalid when `id` names none. */
export async function webhookAfter(ctx: Context, id: string | null | undefined): Promise<WebhookRow | undefined> {
  if (!id) return undefined;
  const webhook = await findWebhook(ctx.db, { workspaceId: workspaceOf(ctx), id });
  if (!webhook) throw noSuchCursor("webhook");
  return webhook;
}
