import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import { wordsOfCell } from "@/components/builder/words/words-of-cell";
import { type PlanContent, questionPlace } from "@/lib/contract/plan/content";
import { stepTypeOf } from "@/lib/contract/plan/paths";
import { MODALITIES, type Modality } from "@/lib/contract/platform/questions";
import { STEP_TYPES, type StepType } from "@/lib/contract/platform/workflow";

/** What one question of a kind is called: "Qualification", "SMS question". */
export function noun(modality: Modality): string {
  if (modality === "form") return "Form question";
  return modality === "sms" ? "SMS question" : capital(QUESTION_KINDS[modality].noun);
}

/** "Question 3", by its place among its kind; a question that is in no list any more has no number. */
export function questionLabel(id: string, content: PlanContent): string {
  const place = questionPlace(id, content);
  return place ? `${noun(place.modality)} ${place.index + 1}` : "Question";
}

/** What a list of questions is called: "Interview: questions", "Resume: qualifications". */
export function listLabel(modality: string): string {
  const known = MODALITIES.find((one) => one === modality);
  if (!known) return "Questions";
  return `${STEP_NAMES[stepTypeOf(known)].name}: ${QUESTION_KINDS[known].plural}`;
}

export const stepLabel = (type: string): string =>
  STEP_NAMES[STEP_TYPES.find((known): known is StepType => known === type) ?? "form"].name;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words over a cell's control as they go on after the name of its step or question: "weight". */
const fieldLabel = (path: string, content: PlanContent): string => {
  const words = wordsOfCell(path, content)?.label ?? path.split("/").at(-1)?.replaceAll("_", " ") ?? "";
  return words.charAt(0).toLowerCase() + words.slice(1);
};

/**
 * What a cell is called, by the words over its control, so that a problem's message continues it: "Job title" is
 * required, "Question 3: weight" must be 10 or less, "Form" needs at least one question.
 */
export function labelOf(path: string, content: PlanContent): string {
  const [kind, id = "", field = ""] = path.split("/");
  if (kind === "posting") return capital(fieldLabel(path, content));
  if (kind === "question") return `${questionLabel(id, content)}: ${fieldLabel(path, content)}`;
  if (kind === "step") {
    const name = stepLabel(content.steps.find((step) => step.id === id)?.type ?? "");
    return field === "type" ? name : `${name}: ${fieldLabel(path, content)}`;
  }
  if (kind === "questions") {
    const modality = MODALITIES.find((known) => known === id);
    return modality ? STEP_NAMES[stepTypeOf(modality)].name : "Questions";
  }
  return "The workflow";
}
