import { findSavedQuestionByText, insertSavedQuestion } from "@/lib/store/saved-questions";
import { memberOf, type Verb, workspaceOf } from "../context";
import { newId } from "../ids";
import { showSaved } from "./show";

/** Keeps a question; the same wording again, in any case, answers the one that is kept and changes nothing of it. */
export const saveQuestion: Verb<"saveQuestion"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  const { modality, text, ...rest } = body;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  const known = await findSavedQuestionByText(ctx.db, { workspaceId, modality, text });
  const row =
    known ??
    (await insertSavedQuestion(ctx.db, {
      id: newId(),
      workspaceId,
      modality,
      text,
      fields,
      createdBy: memberOf(ctx).id,
    }));
  return { data: showSaved(row) };
};
