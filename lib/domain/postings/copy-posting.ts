import type { Queries } from "@/lib/store/database";
import { insertPosting, type PostingRow } from "@/lib/store/postings";
import { insertQuestions, listQuestionRows } from "@/lib/store/questions";
import { insertSteps, listSteps } from "@/lib/store/workflow-steps";
import { newId, newPostingId, newSecret } from "../ids";
import { freeName } from "./posting-name";

/**
 * Makes a posting with the settings, steps and questions of `source`; `change` says what is different. It has an own id
 * (`change.id`, if given) and link, no candidates, and is not archived. Give it the transaction that is to hold all of it.
 */
export async function copyPosting(
  tx: Queries,
  source: PostingRow,
  change: Partial<PostingRow> & { title: string },
): Promise<PostingRow> {
  const { createdAt: _, updatedAt: __, revision: ___, ...settings } = source;
  const copy = await insertPosting(tx, {
    ...settings,
    ...change,
    id: change.id ?? newPostingId(),
    name: await freeName(tx, source.workspaceId, change.name ?? change.title),
    ingestionKey: newSecret(28),
    archivedAt: null,
  });
  const steps = await listSteps(tx, [source.id]);
  await insertSteps(
    tx,
    steps.map((step) => ({ ...step, id: newId(), postingId: copy.id })),
  );
  const questions = await listQuestionRows(tx, { postingId: source.id });
  await insertQuestions(
    tx,
    questions.map(({ createdAt: _, updatedAt: __, ...question }) => ({
      ...question,
      id: newId(),
      postingId: copy.id,
    })),
  );
  return copy;
}
