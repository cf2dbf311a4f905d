import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { workflowSteps } from "./schema";

export type StepRow = typeof workflowSteps.$inferSelect;

/** All or none. Interviews that are there get none of them; `replaceSteps` reaches those. */
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
