import type { PostingRow } from "@/lib/store/postings";
import { findQuestionOfWorkspace, listQuestionRows, type QuestionRow } from "@/lib/store/questions";
import type { Context, Verb } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { postingOrRefuse } from "../postings/find-posting";
import { showQuestion } from "./question-row";

/**
 * One page of the live questions, by modality and then in their order.
 * @throws AppError not_found, or invalid when `starting_after` names no question of the posting
 */
export const listQuestions: Verb<"listQuestions"> = async (ctx, { params, query }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const after = query.starting_after ? await cursorOrRefuse(ctx, posting, query.starting_after) : undefined;
  const rows = await listQuestionRows(ctx.db, {
    postingId: posting.id,
    modality: query.modality ?? undefined,
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return {
    data: page.map(showQuestion),
    pagination: {
      has_more: rows.length > page.length,
      total_count: null,
      url: `/api/v2/postings/${posting.id}/questions`,
    },
  };
};

/** A question that was taken out still has its place: whoever deletes what they page through can go on. */
async function cursorOrRefuse(ctx: Context, posting: PostingRow, id: string): Promise<QuestionRow> {
  const question = await findQuestionOfWorkspace(ctx.db, posting.workspaceId, id);
  if (question?.postingId !== posting.id) throw noSuchCursor("question of this posting");
  return question;
}
