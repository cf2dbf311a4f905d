import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { deliveries, deliveryAttempts, outboxEvents, webhooks } from "./schema";

export type AttemptRow = typeof deliveryAttempts.$inferSelect;

const shown = {
  delivery: deliveries,
  url: webhooks.url,
  deactivatedAt: webhooks.deactivatedAt,
  postingId: outboxEvents.postingId,
  interviewId: outboxEvents.interviewId,
  eventType: outboxEvents.type,
};

/** A delivery with what it is about and where it goes. */
export type DeliveryRow = Awaited<ReturnType<typeof listDeliveryRows>>[number];

/** Newest first, by keyset; one row more than `limit`. */
export async function listDeliveryRows(
  db: Queries,
  where: {
    workspaceId: string;
    id?: string;
    webhookId?: string;
    status?: string;
    after?: { createdAt: Date; id: string };
    limit: number;
  },
) {
  return db
    .select(shown)
    .from(deliveries)
    .innerJoin(webhooks, eq(webhooks.id, deliveries.webhookId))
    .innerJoin(outboxEvents, eq(outboxEvents.id, deliveries.eventId))
    .where(
      and(
        eq(deliveries.workspaceId, where.workspaceId),
        where.id ? eq(deliveries.id, where.id) : undefined,
        where.webhookId ? eq(deliveries.webhookId, where.webhookId) : undefined,
        where.status ? eq(deliveries.status, where.status) : undefined,
        where.after
          ? or(
              lt(deliveries.createdAt, where.after.createdAt),
              and(eq(deliveries.createdAt, where.after.createdAt), lt(deliveries.id, where.after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(where.limit + 1);
}

/** Undefined also for another workspace's. */
export async function findDelivery(
  db: Queries,
  where: { workspaceId: string; id: string },
): Promise<DeliveryRow | undefined> {
  const [row] = await listDeliveryRows(db, { ...where, limit: 1 });
  return row;
}

/** The attempts of many deliveries in one query, in order. */
export async function listAttempts(db: Queries, deliveryIds: string[]): Promise<AttemptRow[]> {
  if (deliveryIds.length === 0) return [];
  return db
    .select()
    .from(deliveryAttempts)
    .where(inArray(deliveryAttempts.deliveryId, deliveryIds))
    .orderBy(asc(deliveryAttempts.deliveryId), asc(deliveryAttempts.attempt));
}

/** Back to the start of its schedule and due at once; its id and its bytes stay. */
export async function resetDelivery(db: Queries, id: string): Promise<void> {
  await db
    .update(deliveries)
    .set({ status: "waiting", failures: 0, nextAttemptAt: sql`now()`, deliveredAt: null })
    .where(eq(deliveries.id, id));
}

/** Ends a delivery that waits; one that has ended stays as it is. */
export async function cancelDelivery(db: Queries, id: string): Promise<void> {
  await db
    .update(deliveries)
    .set({ status: "cancelled", nextAttemptAt: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.status, "waiting")));
}

/**
 * Deletes deliveries older than 30 days with what they carried, but for those that still wait; at most `limit` at a
 * time. Answers how many. The events stay: they keep a thing from happening twice.
 */
export async function deleteOldDeliveries(db: Queries, limit: number): Promise<number> {
  const deleted = await db.execute(sql`
    delete from webhook_deliveries where id in (
      select id from webhook_deliveries where created_at < now() - interval '30 days' and status <> 'waiting' limit ${limit})`);
  return deleted.rowCount ?? 0;
}
