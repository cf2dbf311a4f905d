import { sql } from "drizzle-orm";
import type { Queries } from "./database";
import { apiRequests } from "./schema";

export type NewRequest = typeof apiRequests.$inferInsert;

export async function insertRequests(db: Queries, rows: NewRequest[]): Promise<void> {
  if (rows.length > 0) await db.insert(apiRequests).values(rows);
}

/** Deletes what is older than 30 days. */
export async function deleteOldRequests(db: Queries): Promise<void> {
  await db.delete(apiRequests).where(sql`${apiRequests.at} < now() - interval '30 days'`);
}
