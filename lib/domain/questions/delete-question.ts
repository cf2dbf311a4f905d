import { updateQuestionRow } from "@/lib/store/questions";
import type { Verb } from "../context";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

/** Soft: it leaves the lists and later evaluations, and stays in the scores it helped to make. */
export const deleteQuestion: Verb<"deleteQuestion"> = async (ctx, { params }) => {
  const question = await questionOrRefuse(ctx, params.posting_id, params.question_id);
  return { data: showQuestion(await updateQuestionRow(ctx.db, question.id, { deletedAt: new Date() })) };
};
