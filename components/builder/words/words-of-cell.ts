import { type PlanContent, questionPlace } from "@/lib/contract/plan/content";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";
import type { FieldWords } from "./field-words";
import { POSTING_WORDS } from "./posting-words";
import { questionWords } from "./question-words";
import { STEP_WORDS } from "./step-words";

/** What the field of a cell is called and how it is said; undefined for lists and for what no editor shows. */
export function wordsOfCell(path: string, content: PlanContent): FieldWords | undefined {
  const [kind, id = "", field = ""] = path.split("/");
  if (kind === "posting") return within(POSTING_WORDS, id);
  if (kind === "question") return questionWords(questionPlace(id, content)?.modality, field);
  if (kind !== "step") return undefined;
  const type = STEP_TYPES.find((known) => known === content.steps.find((step) => step.id === id)?.type);
  return type && within(STEP_WORDS[type], field);
}

const within = (table: Record<string, FieldWords>, field: string): FieldWords | undefined => table[field];
