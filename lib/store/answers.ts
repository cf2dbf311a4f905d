import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { Queries } from "./database";
import { answerFiles, integrityEvents, stepAnswers, stepMessages } from "./schema";

export type AnswerRow = typeof stepAnswers.$inferSelect;
export type AnswerFileRow = typeof answerFiles.$inferSelect;
export type MessageRow = typeof stepMessages.$inferSelect;
export type IntegrityEventRow = typeof integrityEvents.$inferSelect;

/** Answers to the form and SMS questions of many interviews in one query, those of a step in their order. */
export async function listAnswersOf(db: Queries, interviewIds: string[]): Promise<AnswerRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(stepAnswers)
    .where(inArray(stepAnswers.interviewId, interviewIds))
    .orderBy(asc(stepAnswers.interviewId), asc(stepAnswers.modality), asc(stepAnswers.rank));
}

/** Stores what was answered; the first answer to a question stands. */
export async function insertAnswers(db: Queries, rows: (typeof stepAnswers.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(stepAnswers).values(rows).onConflictDoNothing();
}

/** Files of many interviews in one query, those of each oldest first. */
export async function listAnswerFilesOf(db: Queries, interviewIds: string[]): Promise<AnswerFileRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(answerFiles)
    .where(inArray(answerFiles.interviewId, interviewIds))
    .orderBy(asc(answerFiles.interviewId), asc(answerFiles.createdAt), asc(answerFiles.id));
}

/** Its bytes are in the media store by then; the caller has checked that the question has room. */
export async function insertAnswerFile(db: Queries, row: typeof answerFiles.$inferInsert): Promise<void> {
  await db.insert(answerFiles).values(row);
}

/** Takes a file of this interview out of the store; undefined when it has none of that id. */
export async function deleteAnswerFile(
  db: Queries,
  interviewId: string,
  id: string,
): Promise<AnswerFileRow | undefined> {
  const [row] = await db
    .delete(answerFiles)
    .where(and(eq(answerFiles.interviewId, interviewId), eq(answerFiles.id, id)))
    .returning();
  return row;
}

/** By the key it has in the media store: whoever asks came with a signed link to it. */
export async function findAnswerFileByKey(db: Queries, mediaKey: string): Promise<AnswerFileRow | undefined> {
  const [row] = await db.select().from(answerFiles).where(eq(answerFiles.mediaKey, mediaKey));
  return row;
}

/** The messages of many interviews in one query, those of a step in their order. */
export async function listMessagesOf(db: Queries, interviewIds: string[]): Promise<MessageRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(stepMessages)
    .where(inArray(stepMessages.interviewId, interviewIds))
    .orderBy(asc(stepMessages.interviewId), asc(stepMessages.stepId), asc(stepMessages.rank));
}

/** All or none; throws when one of their ranks is taken in the step, so the caller holds the interview. */
export async function insertMessages(db: Queries, rows: (typeof stepMessages.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(stepMessages).values(rows);
}

/** What the page of an interview noticed, in its order. */
export async function listIntegrityEvents(db: Queries, interviewId: string): Promise<IntegrityEventRow[]> {
  return db
    .select()
    .from(integrityEvents)
    .where(eq(integrityEvents.interviewId, interviewId))
    .orderBy(asc(integrityEvents.at), asc(integrityEvents.id));
}

/** How many are kept of an interview: the limit is the caller's. */
export async function countIntegrityEvents(db: Queries, interviewId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(integrityEvents)
    .where(eq(integrityEvents.interviewId, interviewId));
  return row?.n ?? 0;
}

/** Adds them behind those there are; the caller holds the interview and has counted. */
export async function insertIntegrityEvents(db: Queries, rows: (typeof integrityEvents.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(integrityEvents).values(rows);
}
