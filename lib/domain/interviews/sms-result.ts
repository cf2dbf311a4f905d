import { expectsAnswer, passes, passingWords } from "@/lib/contract/passing";
import type { SmsResult } from "@/lib/contract/platform/screening-results";
import type { AnswerRow, MessageRow } from "@/lib/store/answers";
import type { StepStateRow } from "@/lib/store/interviews";
import { askedThen } from "../answers/asked-question";
import { isDealbreaker, missedDealbreakers } from "../answers/knockouts";

/** An answer is a button or a number: nothing is guessed. */
const CERTAIN = 1;

/** The short conversation of an SMS step as the API shows it: what was answered so far, and every message. */
export function showSmsResult(given: { step: StepStateRow; answers: AnswerRow[]; messages: MessageRow[] }): SmsResult {
  const { step } = given;
  const rows = given.answers.filter((row) => row.stepId === step.stepId);
  const answers = rows.map((row) => ({ question: askedThen(row), answer: row.answer }));
  const messages = given.messages.filter((message) => message.stepId === step.stepId);
  return {
    object: "sms_result",
    interview_id: step.interviewId,
    is_eligible: missedDealbreakers(answers).length === 0,
    confidence: CERTAIN,
    criteria: answers.map(({ question, answer }) => {
      const said = answer === "yes" ? "Yes" : answer === "no" ? "No" : String(answer);
      const words = passingWords(question);
      return {
        criteria_id: question.id,
        criteria_text: question.text,
        passed: passes(question, answer),
        confidence: CERTAIN,
        is_dealbreaker: isDealbreaker(question),
        reasons: [`The candidate answered ${said}; ${words}.`],
        candidate_answer: said,
        expectation: expectsAnswer(question) ? words : null,
      };
    }),
    transcript: messages.map((message) => ({
      role: message.role === "candidate" ? "candidate" : "agent",
      text: message.text,
      timestamp: message.createdAt.getTime() / 1000,
    })),
    messages_sent: messages.filter((message) => message.role === "interviewer").length,
    messages_received: messages.filter((message) => message.role === "candidate").length,
    problem: step.note,
  };
}
