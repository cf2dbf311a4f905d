import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { postingLabels, postingShares } from "./schema";

/** Only postings that are shared with this person; everybody else's filter is empty. */
const seenBy = (sharedWith: string | undefined) =>
  sharedWith === undefined
    ? undefined
    : sql`exists (select 1 from ${postingShares} where ${postingShares.workspaceId} = ${postingLabels.workspaceId}
        and ${postingShares.postingId} = ${postingLabels.postingId} and ${postingShares.userId} = ${sharedWith})`;

const byName = [asc(sql`lower(${postingLabels.label})`), asc(postingLabels.label)];

/** The labels of a workspace, by name, each with the number of its postings that the caller may see. */
export async function countLabels(
  db: Queries,
  where: { workspaceId: string; sharedWith?: string },
): Promise<{ label: string; postings: number }[]> {
  return db
    .select({ label: postingLabels.label, postings: count() })
    .from(postingLabels)
    .where(and(eq(postingLabels.workspaceId, where.workspaceId), seenBy(where.sharedWith)))
    .groupBy(postingLabels.label)
    .orderBy(...byName);
}

/** The labels of these postings in one query, by name. Whoever asks must be allowed to see the postings. */
export async function listLabelsOf(
  db: Queries,
  workspaceId: string,
  postingIds: string[],
): Promise<{ postingId: string; label: string }[]> {
  if (postingIds.length === 0) return [];
  return db
    .select({ postingId: postingLabels.postingId, label: postingLabels.label })
    .from(postingLabels)
    .where(and(eq(postingLabels.workspaceId, workspaceId), inArray(postingLabels.postingId, postingIds)))
    .orderBy(...byName);
}

/** Ids of the postings under a label. */
export async function listLabelledIds(db: Queries, workspaceId: string, label: string): Promise<string[]> {
  const rows = await db
    .select({ postingId: postingLabels.postingId })
    .from(postingLabels)
    .where(and(eq(postingLabels.workspaceId, workspaceId), eq(postingLabels.label, label)));
  return rows.map((row) => row.postingId);
}

/** Gives a posting that has no labels yet those of another one. */
export async function copyLabels(tx: Queries, workspaceId: string, fromId: string, toId: string): Promise<void> {
  const labels = await listLabelsOf(tx, workspaceId, [fromId]);
  await replaceLabels(
    tx,
    workspaceId,
    toId,
    labels.map(({ label }) => label),
  );
}

/** Holds the spellings of a workspace's labels until the transaction ends: of two who add one, one waits. */
export async function lockLabels(tx: Queries, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`posting-labels:${workspaceId}`}, 0))`);
}

/** Sets the labels of a posting as given, each once; the caller holds the spellings (`lockLabels`). */
export async function replaceLabels(
  tx: Queries,
  workspaceId: string,
  postingId: string,
  labels: string[],
): Promise<void> {
  await tx
    .delete(postingLabels)
    .where(and(eq(postingLabels.workspaceId, workspaceId), eq(postingLabels.postingId, postingId)));
  if (labels.length > 0) {
    await tx.insert(postingLabels).values(labels.map((label) => ({ workspaceId, postingId, label })));
  }
}
