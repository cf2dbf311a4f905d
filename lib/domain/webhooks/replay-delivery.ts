import { AppError } from "@/lib/contract/errors";
import { findDelivery, listAttempts, resetDelivery } from "@/lib/store/deliveries";
import { type Verb, workspaceOf } from "../context";
import { showDelivery } from "./show-delivery";
import { wakeEndpoint } from "./wake-endpoint";

/**
 * Puts a delivery back to the start of its schedule, due at once, whatever became of it.
 * @throws AppError not_found, or conflict while its webhook is deactivated
 */
export const replayDelivery: Verb<"replayDelivery"> = async (ctx, { params }) => {
  const at = { workspaceId: workspaceOf(ctx), id: params.delivery_id };
  const found = await findDelivery(ctx.db, at);
  if (!found) throw new AppError("not_found", "Delivery not found.");
  if (found.deactivatedAt) {
    throw new AppError("conflict", "The webhook of this delivery is deactivated: make it active again first.");
  }
  await ctx.db.transaction(async (tx) => {
    await resetDelivery(tx, found.delivery.id);
    await wakeEndpoint(ctx.jobs, tx, found.delivery.endpoint);
  });
  const now = await findDelivery(ctx.db, at);
  return showDelivery(now ?? found, await listAttempts(ctx.db, [found.delivery.id]));
};
