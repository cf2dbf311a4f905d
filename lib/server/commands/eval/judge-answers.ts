import type { Evaluator } from "@/lib/providers/evaluator/port";
import { countOrder, type Order, wrongPairs } from "./judge-resumes";
import type { LabelledQuestion } from "./labelled-folder";

/** A question and its labelled pairs that came out wrong. */
export type QuestionReport = { id: string; wrong: string[] };

/** Scores every answer on its own and counts the labelled pairs that came out in order. */
export async function judgeAnswers(
  questions: readonly LabelledQuestion[],
  evaluator: Evaluator,
): Promise<{ reports: QuestionReport[]; order: Order }> {
  const order: Order = { right: 0, total: 0 };
  const reports: QuestionReport[] = [];
  for (const question of questions) {
    const scores = await scoresOf(question, evaluator);
    const scoreOf = (id: string): number | null => scores.get(id) ?? null;
    const one = countOrder(question.pairwise_order, scoreOf);
    order.right += one.right;
    order.total += one.total;
    reports.push({ id: question.id, wrong: wrongPairs(question.pairwise_order, scoreOf) });
  }
  return { reports, order };
}

// One interview per answer: nobody's score may depend on who else answered.
async function scoresOf(question: LabelledQuestion, evaluator: Evaluator): Promise<Map<string, number>> {
  const scores = new Map<string, number>();
  const { evaluation_criteria, score_of_1, score_of_5 } = question;
  for (const answer of question.answers) {
    const asked = { id: answer.answer_id, question: question.question, evaluation_criteria, score_of_1, score_of_5 };
    const result = await evaluator.evaluateInterview({
      answers: [{ ...asked, turns: [{ text: answer.text, at: 0 }] }],
      tags: [],
    });
    const found = result.answers.find((one) => one.id === answer.answer_id);
    if (found) scores.set(answer.answer_id, found.score);
  }
  return scores;
}
