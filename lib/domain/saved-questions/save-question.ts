import { findSavedQuestionByText, insertSavedQuestion, lockSavedQuestions } from "@/lib/store/saved-questions";
import { memberOf, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { showSaved } from "./show";

/** Keeps a question; the same wording again, in any case, answers the one that is kept and changes nothing of it. */
export const saveQuestion: Verb<"saveQuestion"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  const { modality, text, ...rest } = body;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  const createdBy = memberOf(ctx).id;
  const row = await ctx.db.transaction(async (tx) => {
    await lockSavedQuestions(tx, workspaceId);
    const known = await findSavedQuestionByText(tx, { workspaceId, modality, text });
    return known ?? insertSavedQuestion(tx, { id: newId(), workspaceId, modality, text, fields, createdBy });
  });
  return { data: showSaved(row) };
};
