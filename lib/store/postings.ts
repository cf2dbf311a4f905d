import { and, asc, count, desc, eq, ilike, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { notifyChange } from "./changes";
import { isPool, type Queries } from "./database";
import { escapeLike } from "./escape-like";
import { POSTING_COLUMNS } from "./posting-columns";
import { runPrepared } from "./run-prepared";
import { postingShares, postings, workflowSteps } from "./schema";

export type PostingRow = typeof postings.$inferSelect;
export type StepRow = typeof workflowSteps.$inferSelect;

/** Rows of postings that `sharedWith` (a hiring manager) may see; everybody else's filter is empty. */
const visible = (sharedWith: string | undefined): SQL | undefined =>
  sharedWith === undefined
    ? undefined
    : sql`exists (select 1 from ${postingShares} where ${postingShares.postingId} = ${postings.id} and ${postingShares.userId} = ${sharedWith})`;

const FIND_POSTING = {
  name: "find-posting",
  text: `select ${POSTING_COLUMNS} from postings p where p.workspace_id = $1 and p.id = $2`,
};

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

/** Of these names, the ones that are taken in the workspace. */
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

export async function insertPosting(db: Queries, row: typeof postings.$inferInsert): Promise<PostingRow> {
  const [inserted] = await db.insert(postings).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  await notifyChange(db, { workspaceId: inserted.workspaceId, postingId: inserted.id, interviewId: null });
  return inserted;
}

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

export async function insertSteps(db: Queries, rows: (typeof workflowSteps.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(workflowSteps).values(rows);
}

/** Sets some keys of a step's config and removes others, in one statement: two callers lose nothing of each other's. */
export async function updateStepConfig(
  db: Queries,
  stepId: string,
  change: { set: Record<string, unknown>; clear: string[] },
): Promise<void> {
  await db
    .update(workflowSteps)
    .set({
      config: sql`(${workflowSteps.config} || ${JSON.stringify(change.set)}::jsonb) - ${sql.param(change.clear)}::text[]`,
    })
    .where(eq(workflowSteps.id, stepId));
}

/** Steps of many postings in one query, in order. */
export async function listSteps(db: Queries, postingIds: string[]): Promise<StepRow[]> {
  if (postingIds.length === 0) return [];
  return db
    .select()
    .from(workflowSteps)
    .where(inArray(workflowSteps.postingId, postingIds))
    .orderBy(asc(workflowSteps.postingId), asc(workflowSteps.rank));
}

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

/**
 * Gives a posting these steps, in this order: those that are there keep their ids. People who have not begun get the new
 * ones; whoever has begun goes on with the steps they have. False, and the transaction is to be given up, when an id is
 * another posting's.
 */
export async function replaceSteps(
  tx: Queries,
  postingId: string,
  steps: { id: string; type: string; config: Record<string, unknown> }[],
): Promise<boolean> {
  const outline = (of: { id: string; type: string }[]) => JSON.stringify(of.map(({ id, type }) => [id, type]));
  const isSameWay = outline(await listSteps(tx, [postingId])) === outline(steps);
  const ids = steps.map((step) => step.id);
  const mine = eq(workflowSteps.postingId, postingId);
  await tx.delete(workflowSteps).where(ids.length > 0 ? and(mine, notInArray(workflowSteps.id, ids)) : mine);
  // Out of each other's way first: two steps that swap places would have one rank for a moment.
  await tx
    .update(workflowSteps)
    .set({ rank: sql`-${workflowSteps.rank}` })
    .where(mine);
  for (const [index, step] of steps.entries()) {
    const rank = index + 1;
    const written = await tx
      .insert(workflowSteps)
      .values({ ...step, postingId, rank })
      .onConflictDoUpdate({
        target: workflowSteps.id,
        set: { type: step.type, config: step.config, rank },
        setWhere: mine,
      })
      .returning({ id: workflowSteps.id });
    if (written.length === 0) return false;
  }
  // A hundred thousand may wait: their rows are left alone where they walk the same way as before.
  if (isSameWay) return true;
  // Held, so that whoever begins at this moment either has begun, and keeps their steps, or begins with the new ones.
  await tx.execute(sql`
    with waiting as (select id from interviews where posting_id = ${postingId} and status = 'pending'
      order by id for update),
    gone as (delete from interview_steps where interview_id in (select id from waiting)
      and step_id not in (select id from workflow_steps where posting_id = ${postingId}))
    insert into interview_steps (interview_id, step_id, type, rank)
    select waiting.id, s.id, s.type, s.rank from waiting cross join workflow_steps s where s.posting_id = ${postingId}
    on conflict (interview_id, step_id) do update set rank = excluded.rank, type = excluded.type
      where (interview_steps.rank, interview_steps.type) is distinct from (excluded.rank, excluded.type)`);
  return true;
}
