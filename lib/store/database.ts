import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool };
/** A database or a transaction inside it: what every store function takes. */
export type Queries = Pick<Database, "select" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute">;

/** Opens a pool of connections; nothing is sent until the first query. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 20 });
  // An idle connection that the server closes must not take the process down; the pool replaces it.
  pool.on("error", (error) => console.error(`database connection lost: ${error.message}`));
  return drizzle(pool, { schema });
}
