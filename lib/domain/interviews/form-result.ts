import { formTypeOf } from "@/lib/contract/form-field";
import { expectedAnswer, expectsAnswer, passes, passingWords } from "@/lib/contract/passing";
import type { FormResult } from "@/lib/contract/platform/screening-results";
import type { AnswerFileRow, AnswerRow } from "@/lib/store/answers";
import type { StepStateRow } from "@/lib/store/interviews";
import { askedThen } from "../answers/asked-question";
import { missedDealbreakers } from "../answers/knockouts";
import type { Context } from "../context";
import { mediaLink } from "./media-links";

/**
 * What was answered in a form, as the API shows it. `failed` means that a knockout question was answered and missed; a
 * question that was left open does not pass what it expects, and fails nobody.
 */
export function showFormResult(
  ctx: Context,
  given: { step: StepStateRow; answers: AnswerRow[]; files: AnswerFileRow[] },
): FormResult {
  const rows = given.answers.filter((row) => row.stepId === given.step.stepId);
  const answers = rows.map((row) => ({ question: askedThen(row), answer: row.answer }));
  const isSent = given.step.status === "completed" || given.step.status === "knocked_out";
  return {
    object: "form_result",
    interview_id: given.step.interviewId,
    overall_status: !isSent ? "pending" : missedDealbreakers(answers).length > 0 ? "failed" : "passed",
    questions: answers.map(({ question, answer }) => {
      const files = Array.isArray(answer) ? given.files.filter((file) => answer.includes(file.id)) : [];
      const isExpected = expectsAnswer(question);
      return {
        question_id: question.id,
        question_text: question.text,
        question_type: formTypeOf(question),
        is_knockout: question.is_knockout === true,
        passed: !isExpected || (answer !== null && passes(question, answer)),
        candidate_answer: files.length > 0 ? files.map((file) => file.fileName).join(", ") : inWords(answer),
        expected_answer: expectedAnswer(question),
        expectation: isExpected ? passingWords(question) : null,
        files: files.map((file) => ({ name: file.fileName, bytes: file.bytes, url: mediaLink(ctx, file.mediaKey) })),
      };
    }),
    problem: given.step.note,
  };
}

const inWords = (answer: unknown): string | null =>
  answer === null ? null : Array.isArray(answer) ? answer.join(", ") : String(answer);
