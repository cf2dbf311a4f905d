import { sql } from "drizzle-orm";
import type { Queries } from "./database";
import { runPrepared } from "./run-prepared";
import { apiRequests } from "./schema";

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
