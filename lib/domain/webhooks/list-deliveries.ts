import { findDelivery, listAttempts, listDeliveryRows } from "@/lib/store/deliveries";
import { type Verb, workspaceOf } from "../context";
import { groupBy } from "../group-by";
import { noSuchCursor } from "../no-such-cursor";
import { showDelivery } from "./show-delivery";

/**
 * One page of deliveries with all their attempts, newest first; ended ones are kept for 30 days.
 * @throws AppError invalid when `starting_after` names none
 */
export const listDeliveries: Verb<"listDeliveries"> = async (ctx, { query }) => {
  const workspaceId = workspaceOf(ctx);
  const after = query.starting_after
    ? await findDelivery(ctx.db, { workspaceId, id: query.starting_after })
    : undefined;
  if (query.starting_after && !after) throw noSuchCursor("delivery");
  const rows = await listDeliveryRows(ctx.db, {
    workspaceId,
    webhookId: query.webhook_id ?? undefined,
    status: query.status ?? undefined,
    after: after?.delivery,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  const ids = page.map((row) => row.delivery.id);
  const attempts = groupBy(await listAttempts(ctx.db, ids), (attempt) => attempt.deliveryId);
  return {
    data: page.map((row) => showDelivery(row, attempts.get(row.delivery.id) ?? [])),
    pagination: { has_more: rows.length > page.length, total_count: null, url: null },
  };
};
