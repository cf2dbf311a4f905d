import { EvaluationFailed } from "@/lib/providers/evaluator/evaluation-failed";
import type { FollowUpInput } from "@/lib/providers/evaluator/port";
import { rulesEvaluator } from "@/lib/providers/evaluator/rules";
import { insertTurn, listTurns, type TurnRow } from "@/lib/store/conversations";
import type { Transactable } from "@/lib/store/database";
import { listStepStates, lockInterview } from "@/lib/store/interviews";
import { listQuestionRows, type QuestionRow } from "@/lib/store/questions";
import type { House } from "../context";
import { newId } from "../ids";
import { nextPrompt } from "./next-prompt";
import { spokenQuestion } from "./spoken-question";

type Asker = Pick<House, "evaluator"> & { db: Transactable };
type Seen = { turns: TurnRow[]; questions: QuestionRow[] };
type Prompt = { questionId: string; followUp: number; prompt: string };

/**
 * Makes sure that the prompt the candidate answers next is stored, and answers it; null when all is answered or the
 * interview is over. A model may think about it for a long time: call it when the answer before is stored, outside any
 * transaction. Whoever comes next asks what a process that died did not.
 */
export async function askNext(house: Asker, interview: { id: string; postingId: string }): Promise<TurnRow | null> {
  const { db } = house;
  for (;;) {
    const turns = await listTurns(db, interview.id);
    const open = openTurn(turns);
    if (open) return open;
    const questions = await listQuestionRows(db, { postingId: interview.postingId, modality: "voice" });
    const prompt = await thinkOnce(house, interview.id, { turns, questions });
    if (!prompt) return null;

    const put = await db.transaction(async (tx) => {
      await lockInterview(tx, interview.id);
      const now = await listTurns(tx, interview.id);
      // Somebody else asked in the meantime, and it may even be answered: what comes next is another matter then.
      if (now.length !== turns.length) return undefined;
      const web = (await listStepStates(tx, [interview.id])).find((step) => step.type === "web_interview");
      if (web?.status !== "in_progress") return null;
      return insertTurn(tx, { id: newId(), interviewId: interview.id, rank: turns.length + 1, ...prompt });
    });
    if (put !== undefined) return put;
  }
}

/** The prompt that waits for an answer. */
export const openTurn = (turns: TurnRow[]): TurnRow | undefined => turns.find((turn) => turn.answeredAt === null);

/** What is being thought about now, by interview and number of turns. */
const thinking = new Map<string, Promise<Prompt | null>>();

/** A page that asks again while a model thinks waits for that answer: it must not have it thought about twice. */
async function thinkOnce(house: Asker, interviewId: string, seen: Seen): Promise<Prompt | null> {
  const key = `${interviewId} ${seen.turns.length}`;
  const under = thinking.get(key) ?? think(house, seen).finally(() => thinking.delete(key));
  thinking.set(key, under);
  return under;
}

/** What to ask next; null when all is answered. */
async function think(house: Asker, { turns, questions }: Seen): Promise<Prompt | null> {
  const asked = turns.map((turn) => ({ questionId: turn.questionId, followUp: turn.followUp, answered: true }));
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
    if (prompt) return { questionId: next.question.id, followUp: next.number, prompt };
  }
  const after = next.kind === "perhaps_follow_up" ? nextPrompt(questions, asked, true) : next;
  return after.kind === "question"
    ? { questionId: after.question.id, followUp: 0, prompt: spokenQuestion(after.question) }
    : null;
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
