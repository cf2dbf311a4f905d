import { AppError } from "@/lib/contract/errors";
import { findQuestion, type QuestionRow } from "@/lib/store/questions";
import type { Context } from "../context";
import { postingOrRefuse } from "../postings/find-posting";

/** A live question of a posting that is the caller's to see. @throws AppError not_found */
export async function questionOrRefuse(ctx: Context, postingId: string, questionId: string): Promise<QuestionRow> {
  const posting = await postingOrRefuse(ctx, postingId);
  const question = await findQuestion(ctx.db, posting.id, questionId);
  if (!question) throw new AppError("not_found", "Question not found.");
  return question;
}
