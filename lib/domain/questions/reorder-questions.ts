import { AppError } from "@/lib/contract/errors";
import { holdPosting } from "@/lib/store/postings";
import { listQuestionRows, updateQuestionRow } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { showQuestion } from "./question-row";

/**
 * Numbers the live questions of one modality anew, from 1.
 * @throws AppError not_found, or invalid unless `order` names each of them once
 */
export const reorderQuestions: Verb<"reorderQuestions"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const order = new Set(body.order);
  const rows = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    const live = await listQuestionRows(tx, { postingId: posting.id, modality: body.modality });
    if (
      order.size !== body.order.length ||
      order.size !== live.length ||
      live.some((question) => !order.has(question.id))
    ) {
      throw new AppError("invalid", "order must name every active question of this modality exactly once.", {
        fields: [{ field: ["order"], message: "must name every active question of this modality exactly once" }],
      });
    }
    const moved = [];
    for (const [index, id] of body.order.entries()) moved.push(await updateQuestionRow(tx, id, { rank: index + 1 }));
    return moved;
  });
  return {
    data: rows.map(showQuestion),
    pagination: { has_more: false, total_count: rows.length, url: `/api/v2/postings/${posting.id}/questions` },
  };
};
