import { passes } from "@/lib/contract/passing";
import type { AskedQuestion } from "./asked-question";

/** Pure rules of knockout by an answer: only what somebody answered can miss, and only where the question says so. */

/** A question as it was put, and what was answered; null: left open. */
export type Answered = { question: AskedQuestion; answer: unknown };

/** Whether a question alone may end an application: a form's knockout, a dealbreaker by SMS. */
export const isDealbreaker = (question: AskedQuestion): boolean =>
  (question.modality === "sms" ? question.is_dealbreaker : question.is_knockout) === true;

/** The answers that miss what a dealbreaker expects. A question that was left open is never among them. */
export const missedDealbreakers = (answers: Answered[]): Answered[] =>
  answers.filter(({ question, answer }) => isDealbreaker(question) && answer !== null && !passes(question, answer));

/** Absent means true, as for a resume. */
export const mayKnockOut = (config: Record<string, unknown>): boolean => config.knockout_enabled !== false;

/** Why a candidate was knocked out, for the team. */
export const missedInWords = (missed: Answered[]): string =>
  `Not met: ${missed.map(({ question }) => question.text).join("; ")}`;
