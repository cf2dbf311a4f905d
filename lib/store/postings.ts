import { and, count, desc, eq, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { notifyChange } from "./changes";
import { isPool, type Queries } from "./database";
import { escapeLike } from "./escape-like";
import { POSTING_COLUMNS } from "./posting-columns";
import { runPrepared } from "./run-prepared";
import { postingShares, postings } from "./schema";

export type PostingRow = typeof postings.$inferSelect;

/** Rows of postings that `sharedWith` (a hiring manager) may see; everybody else's filter is empty. */
const visible = (sharedWith: string | undefined): SQL | undefined =>
  sharedWith === undefined
    ? undefined
    : sql`exists (select 1 from ${postingShares} where ${postingShares.postingId} = ${postings.id} and ${postingShares.userId} = ${sharedWith})`;

const FIND_POSTING = {
  name: "find-posting",
  text: `select ${POSTING_COLUMNS} from postings p where p.workspace_id = $1 and p.id = $2`,
};

/** Undefined also for another workspace's, and for one that is not shared with `sharedWith`. */
export async function findPosting(
  db: Queries,
  where: { workspaceId: string; id: string; sharedWith?: string },
): Promise<PostingRow | undefined> {
  // Nearly every request begins with this one: outside of a transaction it is prepared and not mapped column by column.
  if (isPool(db) && where.sharedWith === undefined) {
    return (await runPrepared<PostingRow>(db, FIND_POSTING, [where.workspaceId, where.id]))[0];
  }
  const [row] = await db
    .select()
    .from(postings)
    .where(and(eq(postings.workspaceId, where.workspaceId), eq(postings.id, where.id), visible(where.sharedWith)));
  return row;
}

/** Holds the posting until the transaction ends. */
export async function lockPosting(
  tx: Queries,
  where: { workspaceId: string; id: string },
): Promise<PostingRow | undefined> {
  const [row] = await tx
    .select()
    .from(postings)
    .where(and(eq(postings.workspaceId, where.workspaceId), eq(postings.id, where.id)))
    .for("update");
  return row;
}

/**
 * Keeps others from changing the posting, its steps or its questions until the transaction ends; candidates still come.
 * Whoever changes a part of a posting comes here first, as publishing does: in one order nobody waits in a circle.
 */
export async function holdPosting(tx: Queries, id: string): Promise<void> {
  await tx.select({ id: postings.id }).from(postings).where(eq(postings.id, id)).for("no key update");
}

/** Of these ids, the ones the caller may see, in the order given. */
export async function visiblePostingIds(
  db: Queries,
  where: { workspaceId: string; ids: string[]; sharedWith?: string },
): Promise<string[]> {
  if (where.ids.length === 0) return [];
  const rows = await db
    .select({ id: postings.id })
    .from(postings)
    .where(
      and(eq(postings.workspaceId, where.workspaceId), inArray(postings.id, where.ids), visible(where.sharedWith)),
    );
  const seen = new Set(rows.map((row) => row.id));
  return where.ids.filter((id) => seen.has(id));
}

/** The posting behind an ingestion key, the `url_key` of the older API. */
export async function findPostingByIngestionKey(
  db: Queries,
  workspaceId: string,
  key: string,
): Promise<PostingRow | undefined> {
  const [row] = await db
    .select()
    .from(postings)
    .where(and(eq(postings.workspaceId, workspaceId), eq(postings.ingestionKey, key)));
  return row;
}

/** By the last part of the candidates' link; archived postings and drafts too. */
export async function findPostingByName(
  db: Queries,
  workspaceId: string,
  name: string,
): Promise<PostingRow | undefined> {
  const [row] = await db
    .select()
    .from(postings)
    .where(and(eq(postings.workspaceId, workspaceId), eq(postings.name, name)));
  return row;
}

/** Newest first, by place: how the older API pages. The index alone counts off the rows before the page. */
export async function listPostingRowsAt(
  db: Queries,
  where: { workspaceId: string; offset: number; limit: number },
): Promise<PostingRow[]> {
  const newest = [desc(postings.createdAt), desc(postings.id)];
  const ids = db
    .select({ id: postings.id })
    .from(postings)
    .where(eq(postings.workspaceId, where.workspaceId))
    .orderBy(...newest)
    .limit(where.limit)
    .offset(where.offset);
  return db
    .select()
    .from(postings)
    .where(inArray(postings.id, ids))
    .orderBy(...newest);
}

/** As many as the pages of postings have; `search` is a part of the title, in any case. */
export async function countPostings(
  db: Queries,
  where: { workspaceId: string; sharedWith?: string; search?: string },
): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(postings)
    .where(
      and(
        eq(postings.workspaceId, where.workspaceId),
        visible(where.sharedWith),
        where.search ? ilike(postings.title, `%${escapeLike(where.search)}%`) : undefined,
      ),
    );
  return row?.n ?? 0;
}

/** Holds the names of a workspace's postings until the transaction ends: of two who look for a free one, one waits. */
export async function lockNames(tx: Queries, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`posting-names:${workspaceId}`}, 0))`);
}

/** Of `base` and the names that begin with `base-`, in any case, the ones that are taken in the workspace. */
export async function takenNames(db: Queries, workspaceId: string, base: string): Promise<Set<string>> {
  const rows = await db
    .select({ name: postings.name })
    .from(postings)
    .where(
      and(
        eq(postings.workspaceId, workspaceId),
        or(eq(postings.name, base), ilike(postings.name, `${escapeLike(base)}-%`)),
      ),
    );
  return new Set(rows.map((row) => row.name));
}

/** Tells the pages of it. Throws when its name is taken, so the caller has held the names (`lockNames`). */
export async function insertPosting(db: Queries, row: typeof postings.$inferInsert): Promise<PostingRow> {
  const [inserted] = await db.insert(postings).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  await notifyChange(db, { workspaceId: inserted.workspaceId, postingId: inserted.id, interviewId: null });
  return inserted;
}

/** Changes what is given and tells the pages of it. Throws when there is no such posting. */
export async function updatePostingRow(
  db: Queries,
  id: string,
  change: Partial<typeof postings.$inferInsert>,
): Promise<PostingRow> {
  const [row] = await db
    .update(postings)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(postings.id, id))
    .returning();
  if (!row) throw new Error("posting vanished while it was updated");
  await notifyChange(db, { workspaceId: row.workspaceId, postingId: row.id, interviewId: null });
  return row;
}
