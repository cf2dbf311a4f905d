import { insertPosting, insertSteps, listSteps } from "@/lib/store/postings";
import { insertQuestions, listQuestionRows } from "@/lib/store/questions";
import { type Verb, workspaceOf } from "../context";
import { newId, newPostingId, newSecret } from "../ids";
import { postingOrRefuse } from "./find-posting";
import { freeName } from "./posting-name";
import { showCreated } from "./posting-response";

/** A full copy with steps and questions, an own link and no candidates. A deadline that has passed is not copied. */
export const clonePosting: Verb<"clonePosting"> = async (ctx, { params }) => {
  const source = await postingOrRefuse(ctx, params.posting_id);
  const [steps, questions] = await Promise.all([
    listSteps(ctx.db, [source.id]),
    listQuestionRows(ctx.db, { postingId: source.id }),
  ]);
  const title = `${source.title.slice(0, 193)} (copy)`;
  const { createdAt: _, updatedAt: __, ...settings } = source;
  const row = await ctx.db.transaction(async (tx) => {
    const copy = await insertPosting(tx, {
      ...settings,
      id: newPostingId(),
      title,
      name: await freeName(tx, workspaceOf(ctx), title),
      ingestionKey: newSecret(28),
      archivedAt: null,
      deadline: source.deadline && source.deadline > new Date() ? source.deadline : null,
    });
    await insertSteps(
      tx,
      steps.map((step) => ({ ...step, id: newId(), postingId: copy.id })),
    );
    await insertQuestions(
      tx,
      questions.map(({ createdAt: ___, updatedAt: ____, ...question }) => ({
        ...question,
        id: newId(),
        postingId: copy.id,
      })),
    );
    return copy;
  });
  return { data: await showCreated(ctx, row) };
};
