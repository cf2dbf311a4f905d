import { and, asc, eq, gt, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { postings, questions } from "./schema";

export type QuestionRow = typeof questions.$inferSelect;

/** Live questions in order (modality, rank, id); one row more than `limit` when a limit is given. */
export async function listQuestionRows(
  db: Queries,
  where: { postingId: string; modality?: string; after?: QuestionRow; limit?: number },
): Promise<QuestionRow[]> {
  const query = db
    .select()
    .from(questions)
    .where(
      and(
        eq(questions.postingId, where.postingId),
        isNull(questions.deletedAt),
        where.modality ? eq(questions.modality, where.modality) : undefined,
        where.after
          ? or(
              gt(questions.modality, where.after.modality),
              and(
                eq(questions.modality, where.after.modality),
                or(
                  gt(questions.rank, where.after.rank),
                  and(eq(questions.rank, where.after.rank), gt(questions.id, where.after.id)),
                ),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(asc(questions.modality), asc(questions.rank), asc(questions.id));
  return where.limit === undefined ? query : query.limit(where.limit + 1);
}

/** Undefined also for another posting's, and for one that was taken out. */
export async function findQuestion(db: Queries, postingId: string, id: string): Promise<QuestionRow | undefined> {
  const [row] = await db
    .select()
    .from(questions)
    .where(and(eq(questions.postingId, postingId), eq(questions.id, id), isNull(questions.deletedAt)));
  return row;
}

/** A question of any posting of the workspace, also one that was taken out. */
export async function findQuestionOfWorkspace(
  db: Queries,
  workspaceId: string,
  id: string,
): Promise<QuestionRow | undefined> {
  const [row] = await db
    .select({ question: questions })
    .from(questions)
    .innerJoin(postings, eq(postings.id, questions.postingId))
    .where(and(eq(postings.workspaceId, workspaceId), eq(questions.id, id)));
  return row?.question;
}

/** The place behind the last live question, from 1; the caller holds the posting, else two get the same. */
export async function nextRank(db: Queries, postingId: string, modality: string): Promise<number> {
  const [row] = await db
    .select({ rank: sql<number>`coalesce(max(${questions.rank}), 0) + 1`.mapWith(Number) })
    .from(questions)
    .where(and(eq(questions.postingId, postingId), eq(questions.modality, modality), isNull(questions.deletedAt)));
  return row?.rank ?? 1;
}

/** Answers them as stored. Throws when an id is taken. */
export async function insertQuestions(db: Queries, rows: (typeof questions.$inferInsert)[]): Promise<QuestionRow[]> {
  return rows.length === 0 ? [] : db.insert(questions).values(rows).returning();
}

/** Live or taken out, of any posting: the caller has found it. Throws when there is none. */
export async function updateQuestionRow(
  db: Queries,
  id: string,
  change: Partial<typeof questions.$inferInsert>,
): Promise<QuestionRow> {
  const [row] = await db
    .update(questions)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(questions.id, id))
    .returning();
  if (!row) throw new Error("question vanished while it was updated");
  return row;
}

/** Takes out every live question of these kinds of a posting, but those of `ids`. */
export async function deleteQuestionsBut(
  tx: Queries,
  postingId: string,
  { kinds, ids }: { kinds: string[]; ids: string[] },
): Promise<void> {
  const live = and(eq(questions.postingId, postingId), inArray(questions.modality, kinds), isNull(questions.deletedAt));
  await tx
    .update(questions)
    .set({ deletedAt: new Date() })
    .where(ids.length > 0 ? and(live, notInArray(questions.id, ids)) : live);
}

/**
 * Writes these questions: new ones, changed ones, and ones that were taken out and are wanted again. False, and the
 * transaction is to be given up, when an id is another posting's.
 */
export async function upsertQuestions(
  tx: Queries,
  postingId: string,
  rows: (typeof questions.$inferInsert)[],
): Promise<boolean> {
  if (rows.length === 0) return true;
  const given = (name: string) => sql.raw(`excluded.${name}`);
  const same = sql`(${questions.modality}, ${questions.text}, ${questions.rank}, ${questions.fields})
    = (excluded.modality, excluded.text, excluded.rank, excluded.fields)
    and ${questions.weight} is not distinct from excluded.weight and ${questions.deletedAt} is null`;
  const written = await tx
    .insert(questions)
    .values(rows)
    .onConflictDoUpdate({
      target: questions.id,
      set: {
        modality: given("modality"),
        text: given("text"),
        rank: given("rank"),
        weight: given("weight"),
        fields: given("fields"),
        deletedAt: null,
        // What did not change keeps the moment of its last change.
        updatedAt: sql`case when ${same} then ${questions.updatedAt} else now() end`,
      },
      setWhere: eq(questions.postingId, postingId),
    })
    .returning({ id: questions.id });
  return written.length === rows.length;
}
