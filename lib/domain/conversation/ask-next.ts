import { EvaluationFailed } from "@/lib/providers/evaluator/evaluation-failed";
import type { FollowUpInput } from "@/lib/providers/evaluator/port";
import { rulesEvaluator } from "@/lib/providers/evaluator/rules";
import { insertTurn, listTurns, type TurnRow } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";
import { listQuestionRows } from "@/lib/store/questions";
import type { House } from "../context";
import { newId } from "../ids";
import { nextPrompt } from "./next-prompt";
import { spokenQuestion } from "./spoken-question";

/**
 * Makes sure that the prompt the candidate answers next is stored, and answers it; null when all is answered.
 * Call it inside the transaction that holds the interview's lock.
 */
export async function askNext(
  house: Pick<House, "evaluator">,
  tx: Queries,
  interview: { id: string; postingId: string },
): Promise<TurnRow | null> {
  const [turns, questions] = await Promise.all([
    listTurns(tx, interview.id),
    listQuestionRows(tx, { postingId: interview.postingId, modality: "voice" }),
  ]);
  const open = turns.find((turn) => turn.answeredAt === null);
  if (open) return open;

  const asked = turns.map((turn) => ({ questionId: turn.questionId, followUp: turn.followUp, answered: true }));
  const put = (questionId: string, followUp: number, prompt: string) =>
    insertTurn(tx, { id: newId(), interviewId: interview.id, rank: turns.length + 1, questionId, followUp, prompt });

  const next = nextPrompt(questions, asked);
  if (next.kind === "perhaps_follow_up") {
    const mine = turns.filter((turn) => turn.questionId === next.question.id);
    const prompt = await followUp(house, {
      question: next.question.text,
      evaluation_criteria: text(next.question.fields.evaluation_criteria),
      score_of_5: text(next.question.fields.score_of_5),
      said: mine.flatMap((turn) => (turn.text ? [turn.text] : [])),
      asked: mine.filter((turn) => turn.followUp > 0).map((turn) => turn.prompt),
      required: next.required,
    });
    if (prompt) return put(next.question.id, next.number, prompt);
  }
  const after = next.kind === "perhaps_follow_up" ? nextPrompt(questions, asked, true) : next;
  return after.kind === "question" ? put(after.question.id, 0, spokenQuestion(after.question)) : null;
}

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** A model that does not answer must not stop an interview: the rules ask instead. */
async function followUp(house: Pick<House, "evaluator">, input: FollowUpInput): Promise<string | null> {
  try {
    return await house.evaluator.followUp(input);
  } catch (error) {
    if (!(error instanceof EvaluationFailed)) throw error;
    console.error(`follow-up by ${house.evaluator.name} failed, the rules ask instead: ${error.message}`);
    return rulesEvaluator.followUp(input);
  }
}
