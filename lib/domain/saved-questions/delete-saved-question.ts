import { AppError } from "@/lib/contract/errors";
import { deleteSavedQuestionRow, findSavedQuestion } from "@/lib/store/saved-questions";
import { type Verb, workspaceOf } from "../context";
import { showSaved } from "./show";

/** Answers what it was, so that it can be kept again. @throws AppError not_found, also for another workspace's */
export const deleteSavedQuestion: Verb<"deleteSavedQuestion"> = async (ctx, { params }) => {
  const row = await findSavedQuestion(ctx.db, { workspaceId: workspaceOf(ctx), id: params.question_id });
  if (!row) throw new AppError("not_found", "Question not found.");
  await deleteSavedQuestionRow(ctx.db, row.id);
  return { data: showSaved(row) };
};
