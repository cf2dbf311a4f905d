import { and, asc, count, desc, eq, gte, inArray, lt, lte, not, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { candidates, decisions, interviewSteps, interviews } from "./schema";

export type InterviewRow = typeof interviews.$inferSelect;
export type StepStateRow = typeof interviewSteps.$inferSelect;
export type CandidateRow = typeof candidates.$inferSelect;
/** An interview with the standing decision beside it. */
export type DecidedInterview = InterviewRow & { decision: string | null };

/** Not a member of the team trying the posting out: only these are in lists and counts. */
export const isGenuine = not(interviews.isTest);

const withDecision = { interview: interviews, decision: decisions.decision };
const flatten = (row: { interview: InterviewRow; decision: string | null }): DecidedInterview => ({
  ...row.interview,
  decision: row.decision,
});
const theirDecision = and(eq(decisions.workspaceId, interviews.workspaceId), eq(decisions.interviewId, interviews.id));

/** Of any workspace, tests too: whoever asks for a caller compares its `workspaceId`. */
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

/** The latest interview of each of these people (by email in lower case) in a posting. */
export async function findInterviewsOfEmails(
  db: Queries,
  postingId: string,
  keys: string[],
): Promise<{ key: string; interview: DecidedInterview }[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectDistinctOn([interviews.candidateId], { ...withDecision, key: candidates.email })
    .from(interviews)
    .innerJoin(candidates, eq(candidates.id, interviews.candidateId))
    .leftJoin(decisions, theirDecision)
    .where(and(eq(interviews.postingId, postingId), inArray(candidates.email, keys)))
    .orderBy(interviews.candidateId, desc(interviews.attempt));
  return rows.map((row) => ({ key: row.key, interview: flatten(row) }));
}

/** Holds these people (by email in lower case) until the transaction ends, always in the same order. */
export async function lockCandidates(tx: Queries, workspaceId: string, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.workspaceId, workspaceId), inArray(candidates.email, keys)))
    .orderBy(asc(candidates.email))
    .for("update");
}

/** Newest first, by keyset, without tests; one row more than `limit`. */
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
        isGenuine,
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

/** Interviews of a posting, or of one person in it, without tests. */
const inPosting = (where: { postingId: string; candidateId?: string }) =>
  and(
    eq(interviews.postingId, where.postingId),
    isGenuine,
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

/** How many `listInterviewRowsAt` has over all its pages. */
export async function countInterviewRows(
  db: Queries,
  where: { postingId: string; candidateId?: string },
): Promise<number> {
  const [row] = await db.select({ n: count() }).from(interviews).where(inPosting(where));
  return row?.n ?? 0;
}

/** Of any workspace: the caller came here by an interview of theirs. */
export async function findCandidate(db: Queries, id: string): Promise<CandidateRow | undefined> {
  const [row] = await db.select().from(candidates).where(eq(candidates.id, id));
  return row;
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

/** Interviews whose step of this type has been evaluated since before `before`, oldest first. */
export async function listEvaluatingSince(
  db: Queries,
  where: { type: string; before: Date; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: interviewSteps.interviewId })
    .from(interviewSteps)
    .where(
      and(
        eq(interviewSteps.type, where.type),
        eq(interviewSteps.status, "evaluating"),
        lt(interviewSteps.updatedAt, where.before),
      ),
    )
    .orderBy(asc(interviewSteps.updatedAt))
    .limit(where.limit);
  return rows.map((row) => row.id);
}

/** Stamps the moment of the change. Whoever moves a step on holds the interview (`lockInterview`). */
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

/** Changes nothing when there is no such interview; tells nobody of it. */
export async function updateInterview(
  db: Queries,
  id: string,
  change: Partial<typeof interviews.$inferInsert>,
): Promise<void> {
  await db.update(interviews).set(change).where(eq(interviews.id, id));
}

/** An interview of somebody who tries a posting out, with a person of its own whom no list shows. */
export async function insertTestInterview(
  tx: Queries,
  test: {
    id: string;
    candidateId: string;
    workspaceId: string;
    postingId: string;
    name: string;
    email: string;
    /** Stands in the place of the person's address. */
    key: string;
  },
): Promise<void> {
  const { id, candidateId, workspaceId, postingId, name, email, key } = test;
  await tx.insert(candidates).values({ id: candidateId, workspaceId, email: key, name });
  await tx.insert(interviews).values({ id, workspaceId, postingId, candidateId, name, email, isTest: true });
  await tx.execute(sql`
    insert into interview_steps (interview_id, step_id, type, rank)
    select ${id}, id, type, rank from workflow_steps where posting_id = ${postingId}`);
}
