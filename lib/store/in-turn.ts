import { sql } from "drizzle-orm";
import type { Database } from "./database";

/**
 * Runs `work` while no other caller with the same key runs, in any process on this database. The lock dies with the
 * connection, so a killed process holds nobody up. Keep `work` short: it keeps a connection.
 */
export async function inTurn<T>(db: Database, key: string, work: () => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    return work();
  });
}
