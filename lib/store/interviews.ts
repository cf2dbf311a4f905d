import { and, asc, count, desc, eq, gte, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { candidates, decisions, interviewSteps, interviews } from "./schema";

export type InterviewRow = typeof interviews.$inferSelect;
export type StepStateRow = typeof interviewSteps.$inferSelect;
export type CandidateRow = typeof candidates.$inferSelect;
/** An interview with the standing decision beside it. */
export type DecidedInterview = InterviewRow & { decision: string | null };

const withDecision = { interview: interviews, decision: decisions.decision };
const flatten = (row: { interview: InterviewRow; decision: string | null }): DecidedInterview => ({
  ...row.interview,
  decision: row.decision,
});
const theirDecision = and(eq(decisions.workspaceId, interviews.workspaceId), eq(decisions.interviewId, interviews.id));

export async function findInterview(db: Queries, id: string): Promise<DecidedInterview | undefined> {
  const [row] = await db
    .select(withDecision)
    .from(interviews)
    .leftJoin(decisions, theirDecision)
    .where(eq(interviews.id, id));
  return row && flatten(row);
}

/** Locks the interview's row until the transaction ends: whatever changes its steps goes through here. */
export async function lockInterview(db: Queries, id: string): Promise<InterviewRow | undefined> {
  const [row] = await db.select().from(interviews).where(eq(interviews.id, id)).for("update");
  return row;
}

/** The latest interview of each of these people in a posting. */
export async function findInterviewsOfPeople(
  db: Queries,
  postingId: string,
  candidateIds: string[],
): Promise<DecidedInterview[]> {
  if (candidateIds.length === 0) return [];
  const rows = await db
    .selectDistinctOn([interviews.candidateId], withDecision)
    .from(interviews)
    .leftJoin(decisions, theirDecision)
    .where(and(eq(interviews.postingId, postingId), inArray(interviews.candidateId, candidateIds)))
    .orderBy(interviews.candidateId, desc(interviews.attempt));
  return rows.map(flatten);
}

/** Newest first, by keyset; one row more than `limit`. */
export async function listInterviewRows(
  db: Queries,
  where: {
    postingId: string;
    createdFrom?: Date;
    createdUntil?: Date;
    after?: { createdAt: Date; id: string };
    limit: number;
  },
): Promise<DecidedInterview[]> {
  const rows = await db
    .select(withDecision)
    .from(interviews)
    .leftJoin(decisions, theirDecision)
    .where(
      and(
        eq(interviews.postingId, where.postingId),
        where.createdFrom ? gte(interviews.createdAt, where.createdFrom) : undefined,
        where.createdUntil ? lte(interviews.createdAt, where.createdUntil) : undefined,
        where.after
          ? or(
              lt(interviews.createdAt, where.after.createdAt),
              and(eq(interviews.createdAt, where.after.createdAt), lt(interviews.id, where.after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(interviews.createdAt), desc(interviews.id))
    .limit(where.limit + 1);
  return rows.map(flatten);
}

/** Interviews of a posting, or of one person in it. */
const inPosting = (where: { postingId: string; candidateId?: string }) =>
  and(
    eq(interviews.postingId, where.postingId),
    where.candidateId === undefined ? undefined : eq(interviews.candidateId, where.candidateId),
  );

/** Newest first, by place: how the older API pages. The index alone counts off the rows before the page. */
export async function listInterviewRowsAt(
  db: Queries,
  where: { postingId: string; candidateId?: string; offset: number; limit: number },
): Promise<DecidedInterview[]> {
  const newest = [desc(interviews.createdAt), desc(interviews.id)];
  const ids = db
    .select({ id: interviews.id })
    .from(interviews)
    .where(inPosting(where))
    .orderBy(...newest)
    .limit(where.limit)
    .offset(where.offset);
  const rows = await db
    .select(withDecision)
    .from(interviews)
    .leftJoin(decisions, theirDecision)
    .where(inArray(interviews.id, ids))
    .orderBy(...newest);
  return rows.map(flatten);
}

export async function countInterviewRows(
  db: Queries,
  where: { postingId: string; candidateId?: string },
): Promise<number> {
  const [row] = await db.select({ n: count() }).from(interviews).where(inPosting(where));
  return row?.n ?? 0;
}

/** Finds or makes the people with these (lower-cased, distinct) emails; a newer name or phone does not overwrite. */
export async function upsertCandidates(db: Queries, rows: (typeof candidates.$inferInsert)[]): Promise<CandidateRow[]> {
  if (rows.length === 0) return [];
  return db
    .insert(candidates)
    .values(rows)
    .onConflictDoUpdate({
      target: [candidates.workspaceId, candidates.email],
      // A conflicting row must be "updated" to be returned.
      set: { phone: sql`coalesce(${candidates.phone}, excluded.phone)` },
    })
    .returning();
}

export async function findCandidate(db: Queries, id: string): Promise<CandidateRow | undefined> {
  const [row] = await db.select().from(candidates).where(eq(candidates.id, id));
  return row;
}

/** Inserts interviews; one that is there already (same person, posting and attempt) is left as it is and not returned. */
export async function insertInterviews(db: Queries, rows: (typeof interviews.$inferInsert)[]): Promise<InterviewRow[]> {
  if (rows.length === 0) return [];
  return db
    .insert(interviews)
    .values(rows)
    .onConflictDoNothing({ target: [interviews.postingId, interviews.candidateId, interviews.attempt] })
    .returning();
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const ROWS_AT_ONCE = 5000;

export async function insertStepStates(db: Queries, rows: (typeof interviewSteps.$inferInsert)[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db.insert(interviewSteps).values(rows.slice(from, from + ROWS_AT_ONCE));
  }
}

/** Step states of many interviews in one query, in order. */
export async function listStepStates(db: Queries, interviewIds: string[]): Promise<StepStateRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(interviewSteps)
    .where(inArray(interviewSteps.interviewId, interviewIds))
    .orderBy(asc(interviewSteps.interviewId), asc(interviewSteps.rank));
}

export async function updateStepState(
  db: Queries,
  interviewId: string,
  stepId: string,
  change: Partial<typeof interviewSteps.$inferInsert>,
): Promise<void> {
  await db
    .update(interviewSteps)
    .set({ ...change, updatedAt: new Date() })
    .where(and(eq(interviewSteps.interviewId, interviewId), eq(interviewSteps.stepId, stepId)));
}

export async function updateInterview(
  db: Queries,
  id: string,
  change: Partial<typeof interviews.$inferInsert>,
): Promise<void> {
  await db.update(interviews).set(change).where(eq(interviews.id, id));
}
