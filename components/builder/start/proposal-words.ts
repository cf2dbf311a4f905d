import { noun } from "@/components/builder/words/cell-label";
import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import type { PlanContent } from "@/lib/contract/plan/content";
import { MODALITIES, type Modality } from "@/lib/contract/platform/questions";
import type { Proposal, ProposalState } from "@/lib/contract/workspace/proposals";

/** Who made a plan, as a person says it. */
export function madeByWords({ rule_based: byRules, made_by: madeBy }: Pick<ProposalState, "rule_based" | "made_by">) {
  if (byRules) return "Made by rules, without an AI";
  const model = madeBy?.replace(/^llm:/, "");
  return model ? `Made by ${model}` : "Made by an AI model";
}

/** How many questions of each kind a step of a plan has: "4 qualifications, 3 criteria". */
export function countWords(questions: readonly { modality: Modality }[]): string {
  const counts = MODALITIES.flatMap((modality) => {
    const count = questions.filter((question) => question.modality === modality).length;
    const { noun: one, plural } = QUESTION_KINDS[modality];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : plural}`];
  });
  return counts.join(", ") || "no questions yet";
}

/** What a note is about: a question by its kind and its place among them. */
export type NoteTarget = { modality: Modality; index: number; text: string };

/** The question that a note is about; undefined for a note about a step or the whole plan. */
export function targetOf(about: string, { workflow }: Pick<Proposal, "workflow">): NoteTarget | undefined {
  const found = /^workflow\/(\d+)\/questions\/(\d+)/.exec(about);
  const questions = workflow[Number(found?.[1])]?.questions;
  const question = questions?.[Number(found?.[2])];
  if (!questions || !question) return undefined;
  const { modality, text } = question;
  return { modality, text, index: questions.filter((one) => one.modality === modality).indexOf(question) };
}

/** "Qualification 2: A valid licence". */
export const targetWords = ({ modality, index, text }: NoteTarget) => `${noun(modality)} ${index + 1}: ${text}`;

/** The question that a note is about, as it stands in a draft made of the plan; undefined when it is gone or changed. */
export const questionOfTarget = ({ modality, text }: NoteTarget, content: PlanContent): string | undefined =>
  content.questions[modality].find((question) => question.fields.text === text)?.id;
