import { and, desc, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { webhooks } from "./schema";

export type WebhookRow = typeof webhooks.$inferSelect;
/** A webhook with the number of its deliveries that wait and that were given up. */
type CountedWebhook = WebhookRow & { waiting: number; dead: number };

/** Answers it as stored. Does not look for another one of the same address. */
export async function insertWebhook(db: Queries, row: typeof webhooks.$inferInsert): Promise<WebhookRow> {
  const [inserted] = await db.insert(webhooks).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  return inserted;
}

/** Active or not; undefined also for another workspace's. */
export async function findWebhook(
  db: Queries,
  where: { workspaceId: string; id: string },
): Promise<WebhookRow | undefined> {
  const [row] = await db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.workspaceId, where.workspaceId), eq(webhooks.id, where.id)));
  return row;
}

/** What to list: newest first by keyset. */
export type WebhookFilter = {
  workspaceId: string;
  /** Leaves the deactivated ones out. */
  onlyActive?: boolean;
  postingId?: string;
  eventType?: string;
  after?: { createdAt: Date; id: string };
  limit: number;
};

/** One row more than `limit`, so that the caller sees whether there are more. */
export async function listWebhookRows(db: Queries, filter: WebhookFilter): Promise<WebhookRow[]> {
  return db
    .select()
    .from(webhooks)
    .where(matching(filter))
    .orderBy(...NEWEST_FIRST)
    .limit(filter.limit + 1);
}

/** The same with their counts, in one query. */
export async function listCountedWebhooks(db: Queries, filter: WebhookFilter): Promise<CountedWebhook[]> {
  // Names by hand: with one table in "from", Drizzle would leave the tables' names out of the inner comparison.
  const count = (status: string): SQL<number> =>
    sql`(select count(*)::int from webhook_deliveries d where d.webhook_id = webhooks.id and d.status = ${status})`;
  const rows = await db
    .select({ webhook: webhooks, waiting: count("waiting"), dead: count("dead") })
    .from(webhooks)
    .where(matching(filter))
    .orderBy(...NEWEST_FIRST)
    .limit(filter.limit + 1);
  return rows.map(({ webhook, waiting, dead }) => ({ ...webhook, waiting, dead }));
}

const NEWEST_FIRST = [desc(webhooks.createdAt), desc(webhooks.id)];

const matching = (filter: WebhookFilter) =>
  and(
    eq(webhooks.workspaceId, filter.workspaceId),
    filter.onlyActive ? isNull(webhooks.deactivatedAt) : undefined,
    filter.postingId ? eq(webhooks.postingId, filter.postingId) : undefined,
    filter.eventType ? eq(webhooks.eventType, filter.eventType) : undefined,
    filter.after
      ? or(
          lt(webhooks.createdAt, filter.after.createdAt),
          and(eq(webhooks.createdAt, filter.after.createdAt), lt(webhooks.id, filter.after.id)),
        )
      : undefined,
  );

/**
 * Deactivates a webhook and cancels what waits for it; one that is deactivated already keeps its moment and reason.
 * `reason` is a sentence when nobody asked for it. Call it in a transaction.
 */
export async function deactivateWebhook(tx: Queries, id: string, reason: string | null): Promise<void> {
  await tx
    .update(webhooks)
    .set({ deactivatedAt: sql`now()`, disabledReason: reason, updatedAt: sql`now()` })
    .where(and(eq(webhooks.id, id), isNull(webhooks.deactivatedAt)));
  // In the order in which others take several at once, so that nobody waits crosswise.
  await tx.execute(sql`
    with waiting as (
      select id from webhook_deliveries where webhook_id = ${id} and status = 'waiting' order by id for update
    )
    update webhook_deliveries d set status = 'cancelled', next_attempt_at = null from waiting where d.id = waiting.id`);
}

/** Holds a webhook's row until the transaction ends: whoever changes it and its deliveries begins here. */
export async function lockWebhook(tx: Queries, id: string): Promise<void> {
  await tx.select({ id: webhooks.id }).from(webhooks).where(eq(webhooks.id, id)).for("no key update");
}

/** Forgets why it was deactivated; undefined when there is none. Of any workspace: the caller has found it. */
export async function activateWebhook(db: Queries, id: string): Promise<WebhookRow | undefined> {
  const [row] = await db
    .update(webhooks)
    .set({ deactivatedAt: null, disabledReason: null, updatedAt: sql`now()` })
    .where(eq(webhooks.id, id))
    .returning();
  return row;
}
