import type { Modality } from "../platform/questions";
import type { PlanContent } from "./content";
import { isStructured } from "./question-rules";

/** The weight of a question or criterion that names none (v2 documents 5 as the default). */
export const DEFAULT_WEIGHT = 5;

/** The kinds of question that a score is made of; all others pass, fail or inform. */
const SCORED: ReadonlySet<Modality> = new Set(["voice", "resume_scoring"]);
/** Whether questions of this kind can move a score at all; `isScored` asks of the very question. */
export const isScoredKind = (modality: Modality): boolean => SCORED.has(modality);

/** Whether an answer to this very question moves a score. */
export function isScored(modality: Modality, fields: Record<string, unknown>): boolean {
  return isScoredKind(modality) && fields.not_scored !== true && !isStructured(fields.question_type);
}

/** How much a question weighs among its kind: 0 for what moves no score, and while what is typed is no weight. */
export function weightOf(modality: Modality, fields: Record<string, unknown>): number {
  if (!isScored(modality, fields)) return 0;
  const weight = Number(fields.score_weight ?? DEFAULT_WEIGHT);
  return weight > 0 && weight <= 10 ? weight : 0;
}

/** The parts that a kind's score is made of, as a bar of weights shows them; `nameOf` names those without a text. */
export function weightParts(
  content: PlanContent,
  modality: Modality,
  nameOf: (index: number) => string,
): { id: string; label: string; weight: number }[] {
  return content.questions[modality].map(({ id, fields }, index) => ({
    id,
    label: String(fields.text ?? "").trim() || nameOf(index),
    weight: weightOf(modality, fields),
  }));
}
