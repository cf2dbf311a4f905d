import { countInterviewRows, listInterviewRowsAt } from "@/lib/store/interviews";
import type { PostingRow } from "@/lib/store/postings";
import type { Context } from "../context";
import { type InterviewRecord, readInterviews } from "./read-interviews";

/** The interviews of a posting, or of one person in it, newest first, on the given page (from 1); and how many in all. */
export async function interviewsAt(
  ctx: Context,
  posting: PostingRow,
  asked: { page: number; limit: number; candidateId?: string },
): Promise<{ records: InterviewRecord[]; total: number }> {
  const where = { postingId: posting.id, ...(asked.candidateId !== undefined && { candidateId: asked.candidateId }) };
  const [rows, total] = await Promise.all([
    listInterviewRowsAt(ctx.db, { ...where, offset: (asked.page - 1) * asked.limit, limit: asked.limit }),
    countInterviewRows(ctx.db, where),
  ]);
  return { records: await readInterviews(ctx.db, rows), total };
}
