import { randomUUID } from "node:crypto";
import { insertExport } from "@/lib/store/exports";
import type { PostingRow } from "@/lib/store/postings";
import type { Context } from "../context";
import { mediaLink } from "../interviews/media-links";
import { type InterviewRecord, readInterviews } from "../interviews/read-interviews";
import { interviewPages } from "./interview-pages";
import { jsonList, streamOf } from "./stream-of";

/** Interviews in memory at once. */
const AT_ONCE = 50;

/**
 * Writes every interview of a posting, newest first, into a JSON file `{"candidates":[...]}`, each as `show` gives it.
 * The file is written while it is read from the database, some interviews at a time. Answers the export's id and a link
 * that opens the file for about an hour. The file itself is removed after a day (lib/domain/upkeep).
 */
export async function exportInterviews(
  ctx: Context,
  posting: PostingRow,
  show: (record: InterviewRecord) => unknown,
): Promise<{ id: string; link: string }> {
  const id = randomUUID();
  const mediaKey = `exports/${id}/${fileName(posting, new Date())}`;
  // The row comes first: a file without one would never be cleared away.
  await insertExport(ctx.db, { id, workspaceId: posting.workspaceId, postingId: posting.id, mediaKey });
  await ctx.media.put(mediaKey, streamOf(jsonList("candidates", records(ctx, posting, show))));
  return { id, link: mediaLink(ctx, mediaKey) };
}

/** As the older API names its files: candidates-<posting>-<year>-<month>-<day>-<hour>-<minute>.json, in UTC. */
const fileName = (posting: PostingRow, now: Date) =>
  `candidates-${posting.id.toLowerCase()}-${now.toISOString().slice(0, 16).replace(/[T:]/g, "-")}.json`;

async function* records(
  ctx: Context,
  posting: PostingRow,
  show: (record: InterviewRecord) => unknown,
): AsyncGenerator<unknown[]> {
  for await (const page of interviewPages(ctx.db, posting.id, AT_ONCE)) {
    yield (await readInterviews(ctx.db, page)).map(show);
  }
}
