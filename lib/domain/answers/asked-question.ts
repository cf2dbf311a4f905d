import type { QuestionFields } from "@/lib/contract/platform/questions";
import type { AnswerRow } from "@/lib/store/answers";
import type { QuestionRow } from "@/lib/store/questions";

/** A form or SMS question with all its fields: what the rules read, and what is kept beside an answer. */
export type AskedQuestion = QuestionFields & { id: string; modality: string; text: string };

/** The question as it stands now. */
export const askedNow = (row: QuestionRow): AskedQuestion => ({
  ...(row.fields as QuestionFields), // safe: only parsed questions are stored
  id: row.id,
  modality: row.modality,
  text: row.text,
});

/** The question as it stood when it was answered. */
export const askedThen = (row: AnswerRow): AskedQuestion => row.question as AskedQuestion; // safe: only `answerRow` writes them

/** An answer as the store has it, with its question. `answer` null: left open. */
export const answerRow = (
  at: { interviewId: string; stepId: string; rank: number },
  question: AskedQuestion,
  answer: unknown,
) => ({ ...at, questionId: question.id, modality: question.modality, question, answer });
