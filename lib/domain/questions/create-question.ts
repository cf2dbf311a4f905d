import { insertQuestions, nextRank } from "@/lib/store/questions";
import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { questionRow, showQuestion } from "./question-row";

/** Adds a question behind those of its modality. Answers it as stored. @throws AppError not_found */
export const createQuestion: Verb<"createQuestion"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const rank = await nextRank(ctx.db, posting.id, body.modality);
  const [row] = await insertQuestions(ctx.db, [questionRow(posting.id, rank, body)]);
  if (!row) throw new Error("insert returned no row");
  return { data: showQuestion(row) };
};
