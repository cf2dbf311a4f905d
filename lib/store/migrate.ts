import { readFileSync } from "node:fs";
import path from "node:path";
import type { Database } from "./database";

type Journal = { entries: { idx: number; tag: string; when: number }[] };

/** Two servers may start at once; the second waits here until the first has migrated. */
const MIGRATION_LOCK = 7261_0001;

/**
 * Brings the schema up to date: runs every migration that has not run, each in a transaction of its own.
 * Migrations only go forward and keep data. `folder` holds what `drizzle-kit generate` wrote.
 * @throws Error when the database is newer than this program.
 */
export async function migrate(db: Database, folder: string): Promise<void> {
  const journal = JSON.parse(readFileSync(path.join(folder, "meta", "_journal.json"), "utf8")) as Journal; // safe: drizzle-kit writes this file
  const client = await db.$client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(
      "CREATE TABLE IF NOT EXISTS migrations (idx integer PRIMARY KEY, tag text NOT NULL, at timestamptz NOT NULL DEFAULT now())",
    );
    const { rows } = await client.query<{ idx: number; tag: string }>("SELECT idx, tag FROM migrations ORDER BY idx");
    const known = new Map(journal.entries.map((entry) => [entry.idx, entry.tag]));
    const stranger = rows.find((row) => known.get(row.idx) !== row.tag);
    if (stranger) {
      throw new Error(
        `The database was used by another version of Greenroom (migration ${stranger.tag} is unknown here).`,
      );
    }
    for (const entry of journal.entries.slice(rows.length)) {
      const sql = readFileSync(path.join(folder, `${entry.tag}.sql`), "utf8");
      await client.query("BEGIN");
      try {
        for (const statement of sql.split("--> statement-breakpoint")) await client.query(statement);
        await client.query("INSERT INTO migrations (idx, tag) VALUES ($1, $2)", [entry.idx, entry.tag]);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      }
    }
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  }
}
