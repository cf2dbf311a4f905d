import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { questions } from "./schema";

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

export async function findQuestion(db: Queries, postingId: string, id: string): Promise<QuestionRow | undefined> {
  const [row] = await db
    .select()
    .from(questions)
    .where(and(eq(questions.postingId, postingId), eq(questions.id, id), isNull(questions.deletedAt)));
  return row;
}

export async function nextRank(db: Queries, postingId: string, modality: string): Promise<number> {
  const [row] = await db
    .select({ rank: sql<number>`coalesce(max(${questions.rank}), 0) + 1`.mapWith(Number) })
    .from(questions)
    .where(and(eq(questions.postingId, postingId), eq(questions.modality, modality), isNull(questions.deletedAt)));
  return row?.rank ?? 1;
}

export async function insertQuestions(db: Queries, rows: (typeof questions.$inferInsert)[]): Promise<QuestionRow[]> {
  return rows.length === 0 ? [] : db.insert(questions).values(rows).returning();
}

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
