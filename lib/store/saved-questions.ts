import { and, desc, eq, ilike, lt, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { escapeLike } from "./escape-like";
import { savedQuestions } from "./schema";

export type SavedQuestionRow = typeof savedQuestions.$inferSelect;

/** A question of some posting, with the posting it stands in. */
export type FoundQuestion = {
  id: string;
  text: string;
  weight: number | null;
  fields: Record<string, unknown>;
  posting_id: string;
  title: string;
  /** Unix seconds. */
  created_at: number;
};

type Page = { workspaceId: string; modality: string; search?: string; limit: number };

/** Newest first, by keyset; one more than `limit`. */
export async function listSavedQuestionRows(
  db: Queries,
  where: Page & { after?: SavedQuestionRow },
): Promise<SavedQuestionRow[]> {
  const { after } = where;
  return db
    .select()
    .from(savedQuestions)
    .where(
      and(
        eq(savedQuestions.workspaceId, where.workspaceId),
        eq(savedQuestions.modality, where.modality),
        where.search ? ilike(savedQuestions.text, `%${escapeLike(where.search)}%`) : undefined,
        after &&
          or(
            lt(savedQuestions.createdAt, after.createdAt),
            and(eq(savedQuestions.createdAt, after.createdAt), lt(savedQuestions.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(savedQuestions.createdAt), desc(savedQuestions.id))
    .limit(where.limit + 1);
}

/** Undefined also for another workspace's. */
export async function findSavedQuestion(
  db: Queries,
  where: { workspaceId: string; id: string },
): Promise<SavedQuestionRow | undefined> {
  const [row] = await db
    .select()
    .from(savedQuestions)
    .where(and(eq(savedQuestions.workspaceId, where.workspaceId), eq(savedQuestions.id, where.id)));
  return row;
}

/** The one with this wording, in any case; the database alone says what is upper and lower case. */
export async function findSavedQuestionByText(
  db: Queries,
  where: { workspaceId: string; modality: string; text: string },
): Promise<SavedQuestionRow | undefined> {
  const [row] = await db
    .select()
    .from(savedQuestions)
    .where(
      and(
        eq(savedQuestions.workspaceId, where.workspaceId),
        eq(savedQuestions.modality, where.modality),
        sql`lower(${savedQuestions.text}) = lower(${where.text})`,
      ),
    );
  return row;
}

/** Holds what a workspace keeps until the transaction ends: of two who look for the same wording, one waits. */
export async function lockSavedQuestions(tx: Queries, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`saved-questions:${workspaceId}`}, 0))`);
}

/** Does not look for another one of the same wording. */
export async function insertSavedQuestion(
  db: Queries,
  row: typeof savedQuestions.$inferInsert,
): Promise<SavedQuestionRow> {
  const [inserted] = await db.insert(savedQuestions).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  return inserted;
}

/** Of any workspace: the caller has found it. */
export async function deleteSavedQuestionRow(db: Queries, id: string): Promise<void> {
  await db.delete(savedQuestions).where(eq(savedQuestions.id, id));
}

/** Live questions of the workspace's postings, of one wording the newest; newest first, one more than `limit`. */
export async function findQuestionsEverywhere(
  db: Queries,
  where: Page & { after?: { createdAt: Date; id: string } },
): Promise<FoundQuestion[]> {
  const pattern = where.search ? `%${escapeLike(where.search)}%` : null;
  const { rows } = await db.execute<FoundQuestion>(sql`
    select * from (
      select distinct on (lower(q.text)) q.id, q.text, q.weight, q.fields, q.posting_id, p.title,
        extract(epoch from q.created_at)::float8 as created_at
      from questions q join postings p on p.id = q.posting_id
      where p.workspace_id = ${where.workspaceId} and q.modality = ${where.modality} and q.deleted_at is null
        and (${pattern}::text is null or q.text ilike ${pattern})
      order by lower(q.text), q.created_at desc, q.id desc
    ) newest
    where ${
      where.after
        ? sql`(created_at, id) < (extract(epoch from ${where.after.createdAt.toISOString()}::timestamptz)::float8, ${where.after.id})`
        : sql`true`
    }
    order by created_at desc, id desc limit ${where.limit + 1}`);
  return rows;
}
