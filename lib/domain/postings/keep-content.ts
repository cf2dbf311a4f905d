import { AppError } from "@/lib/contract/errors";
import type { PlanContent, PlanQuestion } from "@/lib/contract/plan/content";
import { modalitiesOf, type PlanRequest } from "@/lib/contract/plan/problems";
import { MODALITIES } from "@/lib/contract/platform/questions";
import type { Queries } from "@/lib/store/database";
import { deleteQuestionsBut, upsertQuestions } from "@/lib/store/questions";
import { replaceSteps } from "@/lib/store/workflow-steps";

/**
 * Makes a posting's steps and questions what an editor planned. Steps and questions that stay keep their ids, so that
 * answers and scores still say what they are of; a question that is taken out is kept for the scores it gave.
 * `request` is the content as it was checked.
 * @throws AppError conflict when an id is another posting's
 */
export async function keepContent(
  tx: Queries,
  postingId: string,
  content: PlanContent,
  request: PlanRequest,
): Promise<void> {
  const areStepsOurs = await replaceSteps(
    tx,
    postingId,
    content.steps.map((step, index) => ({
      id: step.id,
      type: step.type,
      config: { ...(request.workflow?.[index]?.config ?? {}) },
    })),
  );
  // Nobody is asked the questions of a step that is not there, and nobody has checked them: they stay as they are.
  const kinds = MODALITIES.filter((modality) =>
    content.steps.some(({ type }) => modalitiesOf(type).includes(modality)),
  );
  const rows = kinds.flatMap((modality) =>
    content.questions[modality].map((question, index) => rowOf(postingId, modality, index + 1, question)),
  );
  await deleteQuestionsBut(tx, postingId, { kinds, ids: rows.map((row) => row.id) });
  const areQuestionsOurs = await upsertQuestions(tx, postingId, rows);
  if (!areStepsOurs || !areQuestionsOurs) {
    throw new AppError("conflict", "A step or a question of this posting belongs to another one.");
  }
}

function rowOf(postingId: string, modality: string, rank: number, { id, fields }: PlanQuestion) {
  const { modality: _, text, score_weight: weight, ...rest } = fields;
  const kept = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return {
    id,
    postingId,
    modality,
    rank,
    text: String(text ?? "").trim(),
    weight: typeof weight === "number" ? weight : null,
    fields: Object.fromEntries(kept),
  };
}
