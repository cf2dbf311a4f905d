import { and, asc, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { apiRequests } from "./schema";

export type ApiRequestRow = typeof apiRequests.$inferSelect;

/** A key's requests, newest first, by keyset: `before` is the last id of the page before. One row more than `limit`. */
export async function listRequests(
  db: Queries,
  where: { keyId: string; before?: number; limit: number },
): Promise<ApiRequestRow[]> {
  return db
    .select()
    .from(apiRequests)
    .where(
      and(
        eq(apiRequests.keyId, where.keyId),
        where.before === undefined ? undefined : lt(apiRequests.id, where.before),
      ),
    )
    .orderBy(desc(apiRequests.id))
    .limit(where.limit + 1);
}

export type DayCount = { day: string; requests: number; refused: number };

/** A key's requests on each day (UTC, YYYY-MM-DD) since the start of the day `days - 1` days ago, oldest first. */
export async function countRequestsByDay(db: Queries, keyId: string, days: number): Promise<DayCount[]> {
  const day = sql<string>`to_char(${apiRequests.at} at time zone 'UTC', 'YYYY-MM-DD')`;
  const first = sql`(date_trunc('day', now() at time zone 'UTC') - make_interval(days => ${days - 1}::int)) at time zone 'UTC'`;
  return db
    .select({
      day,
      requests: sql<number>`count(*)::int`,
      refused: sql<number>`(count(*) filter (where ${apiRequests.status} >= 400))::int`,
    })
    .from(apiRequests)
    .where(and(eq(apiRequests.keyId, keyId), gte(apiRequests.at, first)))
    .groupBy(sql`1`)
    .orderBy(asc(sql`1`));
}
