import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { atsConnections, atsPushes } from "./schema";

export type AtsConnectionRow = typeof atsConnections.$inferSelect;
export type AtsPushRow = typeof atsPushes.$inferSelect;

/** A workspace's connections, oldest first. */
export async function listConnections(db: Queries, workspaceId: string): Promise<AtsConnectionRow[]> {
  return db
    .select()
    .from(atsConnections)
    .where(eq(atsConnections.workspaceId, workspaceId))
    .orderBy(asc(atsConnections.createdAt), asc(atsConnections.id));
}

/** The connection to this ATS, if it is there and switched on. */
export async function findLiveConnection(
  db: Queries,
  workspaceId: string,
  provider: string,
): Promise<AtsConnectionRow | undefined> {
  const [row] = await db
    .select()
    .from(atsConnections)
    .where(
      and(
        eq(atsConnections.workspaceId, workspaceId),
        eq(atsConnections.provider, provider),
        isNull(atsConnections.disabledAt),
      ),
    );
  return row;
}

/** Of any workspace, switched on or off: for jobs, which have no caller. */
export async function findConnection(db: Queries, id: string): Promise<AtsConnectionRow | undefined> {
  const [row] = await db.select().from(atsConnections).where(eq(atsConnections.id, id));
  return row;
}

/** Adds the connection unless the workspace has one to this ATS. */
export async function insertMissingConnection(db: Queries, row: typeof atsConnections.$inferInsert): Promise<void> {
  await db.insert(atsConnections).values(row).onConflictDoNothing();
}

/** A push, queued; the caller queues its job in the same transaction. */
export async function insertPush(db: Queries, row: typeof atsPushes.$inferInsert): Promise<void> {
  await db.insert(atsPushes).values(row);
}

/** Of any workspace: whoever asks for a caller compares its `workspaceId`. */
export async function findPush(db: Queries, id: string): Promise<AtsPushRow | undefined> {
  const [row] = await db.select().from(atsPushes).where(eq(atsPushes.id, id));
  return row;
}

/** Changes nothing when there is no such push. */
export async function updatePush(
  db: Queries,
  id: string,
  change: Partial<Pick<AtsPushRow, "status" | "success">>,
): Promise<void> {
  await db
    .update(atsPushes)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(atsPushes.id, id));
}

/** Notes a failed try; with `again` it waits for the next one, else it has failed for good. */
export async function addPushFailure(
  db: Queries,
  id: string,
  failure: { at: number; message: string },
  again: boolean,
): Promise<void> {
  await db
    .update(atsPushes)
    .set({
      status: again ? "queued" : "failed",
      retryCount: again ? sql`${atsPushes.retryCount} + 1` : undefined,
      failures: sql`${atsPushes.failures} || ${JSON.stringify([failure])}::jsonb`,
      updatedAt: new Date(),
    })
    .where(eq(atsPushes.id, id));
}
