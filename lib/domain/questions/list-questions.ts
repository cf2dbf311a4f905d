import { listQuestionRows } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

export const listQuestions: Verb<"listQuestions"> = async (ctx, { params, query }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const after = query.starting_after ? await questionOrRefuse(ctx, posting.id, query.starting_after) : undefined;
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
