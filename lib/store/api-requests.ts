import { and, desc, eq, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { runPrepared } from "./run-prepared";
import { apiRequests } from "./schema";

export type ApiRequestRow = typeof apiRequests.$inferSelect;
export type NewRequest = Omit<typeof apiRequests.$inferInsert, "id">;

const INSERT = {
  name: "log-requests",
  text: `insert into api_requests (key_id, at, method, operation, status, milliseconds)
    select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::int[], $6::float8[])`,
};

/** Writes requests down in one statement, a list for each column: thousands of values one by one took longer to say. */
export async function insertRequests(db: Queries, rows: NewRequest[]): Promise<void> {
  if (rows.length === 0) return;
  await runPrepared(db, INSERT, [
    rows.map((row) => row.keyId),
    rows.map((row) => row.at.toISOString()),
    rows.map((row) => row.method),
    rows.map((row) => row.operation),
    rows.map((row) => row.status),
    rows.map((row) => row.milliseconds),
  ]);
}

/** Deletes what is older than 30 days. */
export async function deleteOldRequests(db: Queries): Promise<void> {
  await db.delete(apiRequests).where(sql`${apiRequests.at} < now() - interval '30 days'`);
}

/** One request of this key. */
export async function findRequest(db: Queries, keyId: string, id: number): Promise<ApiRequestRow | undefined> {
  const [row] = await db
    .select()
    .from(apiRequests)
    .where(and(eq(apiRequests.keyId, keyId), eq(apiRequests.id, id)));
  return row;
}

/** A key's requests, newest first, by keyset: `after` is the last row of the page before. One row more than `limit`. */
export async function listRequests(
  db: Queries,
  where: { keyId: string; after?: Pick<ApiRequestRow, "at" | "id">; limit: number },
): Promise<ApiRequestRow[]> {
  const { after } = where;
  const isLater = after && sql`(${apiRequests.at}, ${apiRequests.id}) < (${after.at.toISOString()}, ${after.id})`;
  return db
    .select()
    .from(apiRequests)
    .where(and(eq(apiRequests.keyId, where.keyId), isLater))
    .orderBy(desc(apiRequests.at), desc(apiRequests.id))
    .limit(where.limit + 1);
}

type DayCount = { day: string; requests: number; refused: number };

/**
 * A key's requests on each of the last `days` days (UTC, YYYY-MM-DD) that had any, oldest first; refused are those that
 * were answered with 400 or more. Each day is a stretch of the key's index; said as rows, since the planner takes the
 * index over the age alone otherwise and visits every request of every key.
 */
export async function countRequestsByDay(db: Queries, keyId: string, days: number): Promise<DayCount[]> {
  const { rows } = await db.execute<DayCount>(sql`
    select to_char(d.day, 'YYYY-MM-DD') as day, counted.requests, counted.refused
    from (
      select date_trunc('day', now() at time zone 'UTC') - make_interval(days => n) as day
      from generate_series(0, ${days - 1}::int) as n
    ) d cross join lateral (
      select count(*)::int as requests, (count(*) filter (where status >= 400))::int as refused
      from ${apiRequests}
      where (key_id, at) >= (${keyId}, d.day at time zone 'UTC')
        and (key_id, at) < (${keyId}, (d.day + interval '1 day') at time zone 'UTC')
    ) counted
    where counted.requests > 0
    order by d.day`);
  return rows;
}
