import type { QuestionRow } from "@/lib/store/questions";

/** Pure rules of the conversation: which question comes next. */

export type Asked = { questionId: string; followUp: number; answered: boolean };

/** A question may say any number; nobody is held at one answer for longer. */
const MOST_FOLLOW_UPS = 10;

/** Follow-ups a question allows; one is allowed where nothing is said, none is demanded. */
export function followUpRange(question: QuestionRow): { min: number; max: number } {
  const count = (value: unknown) =>
    typeof value === "number" && value >= 0 ? Math.min(Math.floor(value), MOST_FOLLOW_UPS) : undefined;
  const min = count(question.fields.min_follow_ups) ?? 0;
  const max = count(question.fields.max_follow_ups) ?? Math.max(min, question.fields.not_scored === true ? 0 : 1);
  return { min, max: Math.max(min, max) };
}

export type Next =
  | { kind: "question"; question: QuestionRow }
  | { kind: "perhaps_follow_up"; question: QuestionRow; number: number; required: boolean }
  | { kind: "done" };

/**
 * After everything in `asked` was answered: a follow-up to the last question while its range allows, else the next
 * question in order, else done. `skipFollowUp` passes over an optional follow-up that nobody needs.
 */
export function nextPrompt(questions: QuestionRow[], asked: Asked[], skipFollowUp = false): Next {
  const last = asked.at(-1);
  const current = last && questions.find((question) => question.id === last.questionId);
  if (last && current && !skipFollowUp) {
    const { min, max } = followUpRange(current);
    const number = last.followUp + 1;
    if (number <= max) return { kind: "perhaps_follow_up", question: current, number, required: number <= min };
  }
  const done = new Set(asked.map((turn) => turn.questionId));
  const question = questions.find((candidate) => !done.has(candidate.id));
  return question ? { kind: "question", question } : { kind: "done" };
}
