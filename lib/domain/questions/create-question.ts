import { holdPosting } from "@/lib/store/postings";
import { insertQuestions, nextRank } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { questionRow, showQuestion } from "./question-row";

/** Adds a question behind those of its modality. Answers it as stored. @throws AppError not_found */
export const createQuestion: Verb<"createQuestion"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const [row] = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    const rank = await nextRank(tx, posting.id, body.modality);
    return insertQuestions(tx, [questionRow(posting.id, rank, body)]);
  });
  if (!row) throw new Error("insert returned no row");
  return { data: showQuestion(row) };
};
