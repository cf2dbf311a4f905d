import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { interviewTabs, recordingParts, recordings, turns } from "./schema";

export type TurnRow = typeof turns.$inferSelect;
export type PartRow = typeof recordingParts.$inferSelect;
export type RecordingRow = typeof recordings.$inferSelect;

/** The turns of one interview, in order. */
export const listTurns = (db: Queries, interviewId: string) => listTurnsOf(db, [interviewId]);

/** The turns of many interviews in one query, those of each in order. */
export async function listTurnsOf(db: Queries, interviewIds: string[]): Promise<TurnRow[]> {
  if (interviewIds.length === 0) return [];
  return db
    .select()
    .from(turns)
    .where(inArray(turns.interviewId, interviewIds))
    .orderBy(asc(turns.interviewId), asc(turns.rank));
}

/** Throws when the rank is taken in this interview, so the caller holds the interview. */
export async function insertTurn(db: Queries, row: typeof turns.$inferInsert): Promise<TurnRow> {
  const [inserted] = await db.insert(turns).values(row).returning();
  if (!inserted) throw new Error("insert returned no row");
  return inserted;
}

/** Stores an answer unless this prompt has one already; true when it was stored. */
export async function answerTurn(
  db: Queries,
  id: string,
  answer: Partial<typeof turns.$inferInsert>,
): Promise<boolean> {
  const rows = await db
    .update(turns)
    .set({ ...answer, answeredAt: new Date() })
    .where(and(eq(turns.id, id), isNull(turns.answeredAt)))
    .returning({ id: turns.id });
  return rows.length === 1;
}

/** What speech-to-text heard replaces what was known before. */
export async function transcribeTurn(
  db: Queries,
  id: string,
  heard: Pick<TurnRow, "source" | "text" | "phrases">,
): Promise<void> {
  await db.update(turns).set(heard).where(eq(turns.id, id));
}

/** The recording's parts by number; numbers may be missing between them. */
export async function listParts(db: Queries, interviewId: string): Promise<PartRow[]> {
  return db
    .select()
    .from(recordingParts)
    .where(eq(recordingParts.interviewId, interviewId))
    .orderBy(asc(recordingParts.part));
}

/** A part that is there already stays as it is. */
export async function insertPart(db: Queries, row: typeof recordingParts.$inferInsert): Promise<void> {
  await db.insert(recordingParts).values(row).onConflictDoNothing();
}

/** What was made of the parts, in whatever state; undefined until a job has looked at them. */
export async function findRecording(db: Queries, interviewId: string): Promise<RecordingRow | undefined> {
  const [row] = await db.select().from(recordings).where(eq(recordings.interviewId, interviewId));
  return row;
}

/** Recordings of many interviews in one query. */
export async function listRecordings(db: Queries, interviewIds: string[]): Promise<RecordingRow[]> {
  return interviewIds.length === 0
    ? []
    : db.select().from(recordings).where(inArray(recordings.interviewId, interviewIds));
}

/** Makes the recording's row or replaces what `row` names of it; what it leaves out stays. */
export async function upsertRecording(db: Queries, row: typeof recordings.$inferInsert): Promise<void> {
  const { interviewId, ...rest } = row;
  await db
    .insert(recordings)
    .values(row)
    .onConflictDoUpdate({ target: recordings.interviewId, set: { ...rest, updatedAt: new Date() } });
}

/** How long a tab that says nothing keeps the interview, in seconds. */
const TAB_SECONDS = 20;

/**
 * Claims the interview for a tab: it is free, already this tab's, silent for 20 s, or taken over. A new holder gets part
 * numbers beyond `highestPart` + 1: the tab before may still hold a part of that number that it could not send.
 * True when the tab holds it now.
 */
export async function claimTab(
  db: Queries,
  claim: { interviewId: string; tabId: string; takeOver: boolean; highestPart: number },
): Promise<boolean> {
  const { interviewId, tabId, takeOver, highestPart } = claim;
  const rows = await db
    .insert(interviewTabs)
    .values({ interviewId, tabId })
    .onConflictDoUpdate({
      target: interviewTabs.interviewId,
      set: {
        tabId,
        seenAt: sql`now()`,
        firstFreePart: sql`case when ${interviewTabs.tabId} = ${tabId} then ${interviewTabs.firstFreePart} else greatest(${interviewTabs.firstFreePart} + 1, ${highestPart + 2}) end`,
      },
      setWhere: sql`${interviewTabs.tabId} = ${tabId} or ${takeOver} or ${interviewTabs.seenAt} < now() - make_interval(secs => ${TAB_SECONDS})`,
    })
    .returning({ id: interviewTabs.interviewId });
  return rows.length === 1;
}

/** The lowest number a new recording part may take. */
export async function firstFreePart(db: Queries, interviewId: string): Promise<number> {
  const [row] = await db
    .select({ part: interviewTabs.firstFreePart })
    .from(interviewTabs)
    .where(eq(interviewTabs.interviewId, interviewId));
  return row?.part ?? 0;
}

/** True while this tab holds the interview; notes that it is alive. */
export async function holdTab(db: Queries, interviewId: string, tabId: string): Promise<boolean> {
  const rows = await db
    .update(interviewTabs)
    .set({ seenAt: sql`now()` })
    .where(and(eq(interviewTabs.interviewId, interviewId), eq(interviewTabs.tabId, tabId)))
    .returning({ id: interviewTabs.interviewId });
  return rows.length === 1;
}

/** By the key it has in the media store: whoever asks came with a signed link to it. */
export async function findRecordingByKey(db: Queries, mediaKey: string): Promise<RecordingRow | undefined> {
  const [row] = await db.select().from(recordings).where(eq(recordings.mediaKey, mediaKey));
  return row;
}
