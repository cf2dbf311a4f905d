import { and, asc, eq } from "drizzle-orm";
import type { Queries } from "./database";
import { postingShares } from "./schema";

/** Ids of the people with whom a posting is shared, in order. */
export async function listShares(db: Queries, workspaceId: string, postingId: string): Promise<string[]> {
  const rows = await db
    .select({ userId: postingShares.userId })
    .from(postingShares)
    .where(and(eq(postingShares.workspaceId, workspaceId), eq(postingShares.postingId, postingId)))
    .orderBy(asc(postingShares.userId));
  return rows.map((row) => row.userId);
}

/** Ids of the postings that are shared with one person. */
export async function listSharedPostingIds(db: Queries, workspaceId: string, userId: string): Promise<string[]> {
  const rows = await db
    .select({ postingId: postingShares.postingId })
    .from(postingShares)
    .where(and(eq(postingShares.workspaceId, workspaceId), eq(postingShares.userId, userId)));
  return rows.map((row) => row.postingId);
}

/** Sets them as given. Call it in a transaction, else nobody sees the posting for a moment. */
export async function replaceShares(
  db: Queries,
  workspaceId: string,
  postingId: string,
  userIds: string[],
): Promise<void> {
  await db
    .delete(postingShares)
    .where(and(eq(postingShares.workspaceId, workspaceId), eq(postingShares.postingId, postingId)));
  if (userIds.length > 0) {
    await db
      .insert(postingShares)
      .values(userIds.map((userId) => ({ workspaceId, postingId, userId })))
      .onConflictDoNothing();
  }
}
