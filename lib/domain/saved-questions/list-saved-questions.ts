import { findSavedQuestion, listSavedQuestionRows } from "@/lib/store/saved-questions";
import { type Verb, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { showSaved } from "./show";

/** The team's own questions of a modality, newest first. @throws AppError invalid when `starting_after` names none */
export const listSavedQuestions: Verb<"listSavedQuestions"> = async (ctx, { query }) => {
  const workspaceId = workspaceOf(ctx);
  const { starting_after, search, modality, limit } = query;
  const after = starting_after ? await findSavedQuestion(ctx.db, { workspaceId, id: starting_after }) : undefined;
  if (starting_after && !after) throw noSuchCursor("question");
  const rows = await listSavedQuestionRows(ctx.db, {
    workspaceId,
    modality,
    search: search ?? undefined,
    limit,
    after,
  });
  return { data: rows.slice(0, limit).map(showSaved), pagination: { has_more: rows.length > limit } };
};
