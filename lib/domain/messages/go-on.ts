import type { Queue } from "@/lib/jobs/queue";
import { insertMessages, listAnswersOf, listMessagesOf, type MessageRow } from "@/lib/store/answers";
import type { Queries } from "@/lib/store/database";
import type { InterviewRow, StepStateRow } from "@/lib/store/interviews";
import type { PostingRow } from "@/lib/store/postings";
import { listQuestionRows } from "@/lib/store/questions";
import { type AskedQuestion, askedNow, askedThen } from "../answers/asked-question";
import type { Answered } from "../answers/knockouts";
import { settleStep } from "../answers/settle-step";
import { newId } from "../ids";
import { configOf } from "../screening/step-config";
import { goodbye, nextMessages, openQuestion, type Said } from "./next-messages";

/** Where the conversation of an SMS step stands. */
export type Conversation = {
  questions: AskedQuestion[];
  answers: Answered[];
  messages: MessageRow[];
  open: AskedQuestion | undefined;
};

/** Reads the conversation of an SMS step: its questions as they stand, what was answered and what was said. */
export async function readConversation(
  db: Queries,
  interview: { id: string; postingId: string },
  stepId: string,
): Promise<Conversation> {
  // One after the other: a transaction has one connection, which takes one statement at a time.
  const rows = await listQuestionRows(db, { postingId: interview.postingId, modality: "sms" });
  const answers = await listAnswersOf(db, [interview.id]);
  const messages = await listMessagesOf(db, [interview.id]);
  const questions = rows.map(askedNow);
  const mine = answers.filter((answer) => answer.stepId === stepId);
  const said = messages.filter((message) => message.stepId === stepId);
  const answered = new Set(mine.map((answer) => answer.questionId));
  return {
    questions,
    answers: mine.map((row) => ({ question: askedThen(row), answer: row.answer })),
    messages: said,
    open: openQuestion({ questions, answered, messages: said }),
  };
}

/** Writes messages behind those that were said. Whoever carries messages elsewhere sends what the interviewer says here. */
export async function say(
  tx: Queries,
  at: { interviewId: string; stepId: string; after: number },
  role: "interviewer" | "candidate",
  said: Said[],
): Promise<void> {
  const { interviewId, stepId, after } = at;
  await insertMessages(
    tx,
    said.map((message, index) => ({ id: newId(), interviewId, stepId, rank: after + index + 1, role, ...message })),
  );
}

/**
 * Brings the conversation to its next question, to its end, or to a knockout. Called again it says nothing twice. Call it
 * inside the transaction that holds the interview's lock, after every answer that was stored.
 */
export async function goOn(
  tx: Queries,
  jobs: Queue,
  given: { interview: InterviewRow; posting: PostingRow; step: StepStateRow },
): Promise<void> {
  const { interview, posting, step } = given;
  const config = await configOf(tx, interview.postingId, step.stepId);
  const now = await readConversation(tx, interview, step.stepId);
  const names = { candidate_name: interview.name, job_title: posting.title };
  const answered = new Set(now.answers.map(({ question }) => question.id));
  const next = nextMessages({ ...now, answered, config, names });
  const isOut = await settleStep(tx, jobs, { interview, step, answers: now.answers, isOver: next.isOver });
  const at = { interviewId: interview.id, stepId: step.stepId, after: now.messages.length };
  await say(tx, at, "interviewer", isOut ? goodbye(config, names) : next.say);
}
