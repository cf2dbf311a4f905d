import type { z } from "zod";
import { passes } from "@/lib/contract/passing";
import type { AgentSummary } from "@/lib/contract/platform/candidates";
import type { AnswerRow } from "@/lib/store/answers";
import type { StepStateRow } from "@/lib/store/interviews";
import { askedThen } from "./asked-question";
import { missedDealbreakers } from "./knockouts";

type Summary = z.output<typeof AgentSummary>;

const answersAt = (step: StepStateRow, rows: AnswerRow[]) =>
  rows.filter((row) => row.stepId === step.stepId).map((row) => ({ question: askedThen(row), answer: row.answer }));

const isSent = (step: StepStateRow) => step.status === "completed" || step.status === "knocked_out";

/** What the candidate list says of a form; null where there is no such step. */
export function formSummary(step: StepStateRow | undefined, rows: AnswerRow[]): Summary["form"] {
  if (!step) return null;
  const answers = answersAt(step, rows);
  return {
    is_complete: isSent(step),
    is_eligible: isSent(step) ? missedDealbreakers(answers).length === 0 : null,
    questions_answered: answers.filter(({ answer }) => answer !== null).length,
    // Known once it is sent: until then questions may come and go.
    total_questions: isSent(step) ? answers.length : null,
  };
}

/** What the candidate list says of an SMS conversation; null where there is no such step. */
export function smsSummary(step: StepStateRow | undefined, rows: AnswerRow[]): Summary["sms"] {
  if (!step) return null;
  const answers = answersAt(step, rows);
  const textsOf = (isPassed: boolean) =>
    answers.flatMap(({ question, answer }) => (passes(question, answer) === isPassed ? [question.text] : []));
  return {
    is_eligible: isSent(step) ? missedDealbreakers(answers).length === 0 : null,
    criteria_passed: textsOf(true),
    criteria_failed: textsOf(false),
    // The list does not read the messages.
    messages_sent: null,
  };
}
