import type { Verb } from "../context";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

/** @throws AppError not_found, also for one that was taken out */
export const getQuestion: Verb<"getQuestion"> = async (ctx, { params }) => ({
  data: showQuestion(await questionOrRefuse(ctx, params.posting_id, params.question_id)),
});
