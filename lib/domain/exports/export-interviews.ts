import { randomUUID } from "node:crypto";
import { insertExport } from "@/lib/store/exports";
import { listInterviewRows } from "@/lib/store/interviews";
import type { PostingRow } from "@/lib/store/postings";
import type { Context } from "../context";
import { mediaLink } from "../interviews/media-links";
import { type InterviewRecord, readInterviews } from "../interviews/read-interviews";

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
  await ctx.media.put(mediaKey, streamOf(written(ctx, posting, show)));
  return { id, link: mediaLink(ctx, mediaKey) };
}

/** As the older API names its files: candidates-<posting>-<year>-<month>-<day>-<hour>-<minute>.json, in UTC. */
const fileName = (posting: PostingRow, now: Date) =>
  `candidates-${posting.id.toLowerCase()}-${now.toISOString().slice(0, 16).replace(/[T:]/g, "-")}.json`;

async function* written(
  ctx: Context,
  posting: PostingRow,
  show: (record: InterviewRecord) => unknown,
): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder();
  yield utf8.encode('{"candidates":[');
  let after: { createdAt: Date; id: string } | undefined;
  do {
    const rows = await listInterviewRows(ctx.db, { postingId: posting.id, after, limit: AT_ONCE });
    const page = rows.slice(0, AT_ONCE);
    const texts = (await readInterviews(ctx.db, page)).map((record) => JSON.stringify(show(record)));
    if (texts.length > 0) yield utf8.encode(`${after ? ",\n" : "\n"}${texts.join(",\n")}`);
    after = rows.length > page.length ? page.at(-1) : undefined;
  } while (after);
  yield utf8.encode("\n]}\n");
}

/** Asks for the next chunk when the one before is taken. */
const streamOf = (chunks: AsyncGenerator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
