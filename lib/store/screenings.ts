import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { evaluations, resumes, statements } from "./schema";

export type ResumeRow = typeof resumes.$inferSelect;
export type StatementRow = typeof statements.$inferSelect;
export type EvaluationRow = typeof evaluations.$inferSelect;

/** One more beside those there are; its bytes are in the media store by then. */
export async function insertResume(db: Queries, row: typeof resumes.$inferInsert): Promise<void> {
  await db.insert(resumes).values(row);
}

/** The newest resume of an interview; older ones stay stored. */
export async function latestResume(db: Queries, interviewId: string): Promise<ResumeRow | undefined> {
  const [row] = await latestResumes(db, [interviewId]);
  return row;
}

/** The newest resume of each of these interviews, in one query. */
export async function latestResumes(db: Queries, interviewIds: string[]): Promise<ResumeRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .selectDistinctOn([resumes.interviewId])
    .from(resumes)
    .where(inArray(resumes.interviewId, interviewIds))
    .orderBy(resumes.interviewId, desc(resumes.createdAt), desc(resumes.id));
}

/** What one candidate stated, in order. */
export const listStatements = (db: Queries, interviewId: string) => listStatementsOf(db, [interviewId]);

/** What the candidates of many interviews stated, in one query, in the order of each. */
export async function listStatementsOf(db: Queries, interviewIds: string[]): Promise<StatementRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(statements)
    .where(inArray(statements.interviewId, interviewIds))
    .orderBy(asc(statements.createdAt), asc(statements.questionId));
}

/** Stores what was answered; the first answer to a criterion stands. */
export async function insertStatements(db: Queries, rows: (typeof statements.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(statements).values(rows).onConflictDoNothing();
}

/** The one that counts; undefined until the first is finished. */
export async function latestEvaluation(
  db: Queries,
  interviewId: string,
  kind: "resume" | "interview",
): Promise<EvaluationRow | undefined> {
  const [row] = await db
    .select()
    .from(evaluations)
    .where(and(eq(evaluations.interviewId, interviewId), eq(evaluations.kind, kind)))
    .orderBy(desc(evaluations.createdAt), desc(evaluations.id))
    .limit(1);
  return row;
}

/** The newest evaluation of each kind of each of these interviews, in one query. */
export async function latestEvaluations(db: Queries, interviewIds: string[]): Promise<EvaluationRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .selectDistinctOn([evaluations.interviewId, evaluations.kind])
    .from(evaluations)
    .where(inArray(evaluations.interviewId, interviewIds))
    .orderBy(evaluations.interviewId, evaluations.kind, desc(evaluations.createdAt), desc(evaluations.id));
}

/** The one of this very input, whether or not it is the newest. */
export async function findEvaluation(
  db: Queries,
  interviewId: string,
  kind: "resume" | "interview",
  inputHash: string,
): Promise<EvaluationRow | undefined> {
  const [row] = await db
    .select()
    .from(evaluations)
    .where(
      and(eq(evaluations.interviewId, interviewId), eq(evaluations.kind, kind), eq(evaluations.inputHash, inputHash)),
    );
  return row;
}

/** Stores a finished evaluation; a second one of the same input changes nothing. */
export async function insertEvaluation(db: Queries, row: typeof evaluations.$inferInsert): Promise<void> {
  await db
    .insert(evaluations)
    .values(row)
    .onConflictDoNothing({ target: [evaluations.interviewId, evaluations.kind, evaluations.inputHash] });
}

/** Notes in a screening's result whether the candidate is eligible now, after what they stated. */
export async function updateEligible(db: Queries, id: string, isEligible: boolean | null): Promise<void> {
  await db
    .update(evaluations)
    .set({ result: sql`jsonb_set(${evaluations.result}, '{is_eligible}', ${JSON.stringify(isEligible)}::jsonb)` })
    .where(eq(evaluations.id, id));
}

export type SummaryRow = {
  interviewId: string;
  kind: string;
  score: number | null;
  eligible: boolean | null;
  highlights: string[];
};

/** What the candidate list shows of the newest evaluations of many interviews, in one query. */
export async function listEvaluationSummaries(db: Queries, interviewIds: string[]): Promise<SummaryRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .selectDistinctOn([evaluations.interviewId, evaluations.kind], {
      interviewId: evaluations.interviewId,
      kind: evaluations.kind,
      score: evaluations.score,
      eligible: sql<boolean | null>`(${evaluations.result}->>'is_eligible')::boolean`,
      highlights: sql<
        string[]
      >`coalesce((select jsonb_agg(h->>'text') from jsonb_array_elements(${evaluations.result}->'highlights') h), '[]'::jsonb)`,
    })
    .from(evaluations)
    .where(inArray(evaluations.interviewId, interviewIds))
    .orderBy(evaluations.interviewId, evaluations.kind, desc(evaluations.createdAt), desc(evaluations.id));
}

/** By the key it has in the media store: whoever asks came with a signed link to it. */
export async function findResumeByKey(db: Queries, mediaKey: string): Promise<ResumeRow | undefined> {
  const [row] = await db.select().from(resumes).where(eq(resumes.mediaKey, mediaKey));
  return row;
}
