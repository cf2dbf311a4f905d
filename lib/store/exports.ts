import { asc, eq, lt } from "drizzle-orm";
import type { Queries } from "./database";
import { exports } from "./schema";

type ExportRow = typeof exports.$inferSelect;

/** Notes an export whose file is in the media store, so that it can be found and removed. */
export async function insertExport(db: Queries, row: typeof exports.$inferInsert): Promise<void> {
  await db.insert(exports).values(row);
}

/** By the key it has in the media store: whoever asks came with a signed link to it. */
export async function findExportByKey(db: Queries, mediaKey: string): Promise<ExportRow | undefined> {
  const [row] = await db.select().from(exports).where(eq(exports.mediaKey, mediaKey));
  return row;
}

/** The oldest exports from before `before`, at most `limit`. */
export async function listExportsBefore(db: Queries, before: Date, limit: number): Promise<ExportRow[]> {
  return db.select().from(exports).where(lt(exports.createdAt, before)).orderBy(asc(exports.createdAt)).limit(limit);
}

/** Its file is gone by then: without the row nobody would find it. */
export async function deleteExport(db: Queries, id: string): Promise<void> {
  await db.delete(exports).where(eq(exports.id, id));
}
