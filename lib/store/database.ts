import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool };
/** A database or a transaction inside it: what every store function takes. */
export type Queries = Pick<Database, "select" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute">;

/** What a verb is given: the pool, or the transaction that its request is; `transaction` is then a part of that one. */
export type Transactable = Queries & Pick<Database, "transaction">;

/** True for the pool, where every statement stands as soon as it is through; false inside a transaction. */
export const isPool = (db: Queries): db is Database => "$client" in db;

/** Opens a pool of connections; nothing is sent until the first query. */
export function openDatabase(url: string): Database {
  // Whoever waits longer for a connection than this is told so: better than to wait for ever.
  const pool = new pg.Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 30_000 });
  // An idle connection that the server closes must not take the process down; the pool replaces it.
  pool.on("error", (error) => console.error(`database connection lost: ${error.message}`));
  // Nor one that breaks between two statements of a transaction: the next of them is refused, and that is told.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return drizzle(pool, { schema });
}

/** Settles when the database answers. @throws Error when it does not */
export async function ping(db: Queries): Promise<void> {
  await db.execute(sql`select 1`);
}
