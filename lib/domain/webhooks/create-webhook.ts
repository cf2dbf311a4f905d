import { AppError } from "@/lib/contract/errors";
import { insertWebhook } from "@/lib/store/webhooks";
import type { Verb } from "../context";
import { newId } from "../ids";
import { postingOrRefuse } from "../postings/find-posting";
import { showWebhook } from "./show-webhook";
import { endpointOf, webhookSecret } from "./webhook-key";

/**
 * Registers an address for one event of one posting, and answers its secret. The same address may be registered twice
 * and is told twice.
 * @throws AppError not_found, or invalid for an address that is not taken
 */
export const createWebhook: Verb<"createWebhook"> = async (ctx, { body }) => {
  const posting = await postingOrRefuse(ctx, body.posting_id);
  const problem = await ctx.webhooks.problemOf(body.webhook_url);
  if (problem) {
    throw new AppError("invalid", "The webhook's address is not taken.", {
      fields: [{ field: ["webhook_url"], message: problem }],
    });
  }
  const id = newId();
  const row = await insertWebhook(ctx.db, {
    id,
    workspaceId: posting.workspaceId,
    postingId: posting.id,
    url: body.webhook_url,
    endpoint: endpointOf(posting.workspaceId, body.webhook_url),
    eventType: body.event_type,
    httpMethod: body.http_method ?? "post",
  });
  return { data: { ...showWebhook(row), secret: webhookSecret(ctx.secret, id) } };
};
