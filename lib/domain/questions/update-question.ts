import { AppError } from "@/lib/contract/errors";
import { updateQuestionRow } from "@/lib/store/questions";
import type { Verb } from "../context";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

/** Later evaluations use the new wording; stored scores keep the criteria they were made with. */
export const updateQuestion: Verb<"updateQuestion"> = async (ctx, { params, body }) => {
  const question = await questionOrRefuse(ctx, params.posting_id, params.question_id);
  const { text, score_weight, ...rest } = body;
  const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const fields = { ...question.fields, ...sent };
  if (Number(fields.min_follow_ups ?? 0) > Number(fields.max_follow_ups ?? Number.POSITIVE_INFINITY)) {
    throw new AppError("invalid", "min_follow_ups must not be more than max_follow_ups.", {
      fields: [{ field: ["min_follow_ups"], message: "must not be more than max_follow_ups" }],
    });
  }
  const row = await updateQuestionRow(ctx.db, question.id, {
    ...(text && { text }),
    ...(score_weight !== undefined && { weight: score_weight }),
    fields,
  });
  return { data: showQuestion(row) };
};
