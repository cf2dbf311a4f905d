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

export async function cancelDelivery(db: Queries, id: string): Promise<void> {
  await db
    .update(deliveries)
    .set({ status: "cancelled", nextAttemptAt: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.status, "waiting")));
}
