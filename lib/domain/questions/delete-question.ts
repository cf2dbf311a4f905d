import { holdPosting } from "@/lib/store/postings";
import { updateQuestionRow } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

/** Soft: it leaves the lists and later evaluations, and stays in the scores it helped to make. */
export const deleteQuestion: Verb<"deleteQuestion"> = async (ctx, { params }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const row = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    const question = await questionOrRefuse({ ...ctx, db: tx }, posting.id, params.question_id);
    return updateQuestionRow(tx, question.id, { deletedAt: new Date() });
  });
  return { data: showQuestion(row) };
};
