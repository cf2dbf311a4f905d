import { findQuestionOfWorkspace } from "@/lib/store/questions";
import { findQuestionsEverywhere } from "@/lib/store/saved-questions";
import { type Verb, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { showFound } from "./show";

/**
 * Live questions of a modality from all postings of the workspace, newest first, each wording once.
 * @throws AppError invalid when `starting_after` names none
 */
export const findQuestions: Verb<"findQuestions"> = async (ctx, { query }) => {
  const workspaceId = workspaceOf(ctx);
  const { starting_after, search, modality, limit } = query;
  const after = starting_after ? await findQuestionOfWorkspace(ctx.db, workspaceId, starting_after) : undefined;
  if (starting_after && !after) throw noSuchCursor("question");
  const rows = await findQuestionsEverywhere(ctx.db, {
    workspaceId,
    modality,
    search: search ?? undefined,
    limit,
    after,
  });
  return {
    data: rows.slice(0, limit).map((row) => showFound(modality, row)),
    pagination: { has_more: rows.length > limit },
  };
};
