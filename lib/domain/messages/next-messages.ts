import { fillMessage } from "@/lib/contract/fill-message";

/** Pure: what the interviewer says next in the short conversation of an SMS step, whichever way its messages travel. */

type Asked = { id: string; text: string };
export type Said = { text: string; questionId: string | null };
export type Names = { candidate_name: string; job_title: string };

const GREETING = "Hi {{candidate_name}}, thank you for your interest in {{job_title}}. Here are a few short questions.";

/** The question that was put and still waits for its answer; undefined when none does, or when it was taken out since. */
export function openQuestion<Q extends Asked>(given: {
  questions: Q[];
  answered: ReadonlySet<string>;
  messages: { questionId: string | null }[];
}): Q | undefined {
  const put = new Set(given.messages.map((message) => message.questionId));
  return given.questions.find((question) => put.has(question.id) && !given.answered.has(question.id));
}

/** What to say now, and whether nothing is left to ask. Says nothing while a question waits for its answer. */
export function nextMessages(given: {
  questions: Asked[];
  answered: ReadonlySet<string>;
  messages: { questionId: string | null }[];
  config: Record<string, unknown>;
  names: Names;
}): { say: Said[]; isOver: boolean } {
  if (openQuestion(given)) return { say: [], isOver: false };
  const next = given.questions.find((question) => !given.answered.has(question.id));
  const isNew = given.messages.length === 0;
  const greeting = {
    text: fillMessage(wordsOf(given.config.intro_message) ?? GREETING, given.names),
    questionId: null,
  };
  return {
    say: next ? [...(isNew ? [greeting] : []), { text: next.text, questionId: next.id }] : [],
    isOver: !next,
  };
}

/** What is said to somebody who is knocked out: the step's own words, or nothing. */
export function goodbye(config: Record<string, unknown>, names: Names): Said[] {
  const words = wordsOf(config.disqualification_message);
  return words === null ? [] : [{ text: fillMessage(words, names), questionId: null }];
}

const wordsOf = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);
