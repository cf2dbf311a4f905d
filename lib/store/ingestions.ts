import { and, asc, eq, lt, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { ingestions } from "./schema";

type IngestionRow = typeof ingestions.$inferSelect;

/** Queued; the caller queues its job in the same transaction. */
export async function insertIngestion(db: Queries, row: typeof ingestions.$inferInsert): Promise<void> {
  await db.insert(ingestions).values(row);
}

/** Locks the ingestion until the transaction ends: who holds it puts its next people in. */
export async function lockIngestion(db: Queries, id: string): Promise<IngestionRow | undefined> {
  const [row] = await db.select().from(ingestions).where(eq(ingestions.id, id)).for("update");
  return row;
}

/** Ingestions that were queued before `before` and are not done, oldest first. */
export async function listQueuedBefore(db: Queries, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: ingestions.id })
    .from(ingestions)
    .where(and(eq(ingestions.status, "queued"), lt(ingestions.createdAt, before)))
    .orderBy(asc(ingestions.createdAt))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Notes that the people before `left` are in, `made` of them with a new interview; with none left it is complete. */
export async function advanceIngestion(
  db: Queries,
  id: string,
  progress: { left: unknown[]; made: number },
): Promise<void> {
  await db
    .update(ingestions)
    .set({
      people: progress.left,
      interviewsMade: sql`coalesce(${ingestions.interviewsMade}, 0) + ${progress.made}`,
      ...(progress.left.length === 0 && { status: "completed", completedAt: new Date() }),
    })
    .where(eq(ingestions.id, id));
}

/** Ends an ingestion that cannot go on; who is not in stays written down in it. One that has ended stays as it is. */
export async function failIngestion(db: Queries, id: string, problem: string): Promise<void> {
  await db
    .update(ingestions)
    .set({ status: "failed", problem, completedAt: new Date() })
    .where(and(eq(ingestions.id, id), eq(ingestions.status, "queued")));
}
