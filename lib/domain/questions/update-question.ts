import { AppError } from "@/lib/contract/errors";
import { holdPosting } from "@/lib/store/postings";
import { updateQuestionRow } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { questionOrRefuse } from "./find-question";
import { showQuestion } from "./question-row";

/** Later evaluations use the new wording; stored scores keep the criteria they were made with. */
export const updateQuestion: Verb<"updateQuestion"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const { text, score_weight, ...rest } = body;
  const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const row = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    const question = await questionOrRefuse({ ...ctx, db: tx }, posting.id, params.question_id);
    const fields = { ...question.fields, ...sent };
    if (Number(fields.min_follow_ups ?? 0) > Number(fields.max_follow_ups ?? Number.POSITIVE_INFINITY)) {
      throw new AppError("invalid", "min_follow_ups must not be more than max_follow_ups.", {
        fields: [{ field: ["min_follow_ups"], message: "must not be more than max_follow_ups" }],
      });
    }
    return updateQuestionRow(tx, question.id, {
      ...(text && { text }),
      ...(score_weight !== undefined && { weight: score_weight }),
      fields,
    });
  });
  return { data: showQuestion(row) };
};
