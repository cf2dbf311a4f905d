import type { Queries } from "@/lib/store/database";
import { type DecidedInterview, listInterviewRows } from "@/lib/store/interviews";

/** Every interview of a posting, newest first, `atOnce` at a time: only those are in memory. None twice, no test. */
export async function* interviewPages(
  db: Queries,
  postingId: string,
  atOnce: number,
): AsyncGenerator<DecidedInterview[]> {
  let after: { createdAt: Date; id: string } | undefined;
  do {
    const rows = await listInterviewRows(db, { postingId, after, limit: atOnce });
    const page = rows.slice(0, atOnce);
    if (page.length > 0) yield page;
    after = rows.length > page.length ? page.at(-1) : undefined;
  } while (after);
}
