import { z } from "zod";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import type { InterviewState, Prompt } from "@/lib/contract/portal";

/** What a person says, question by question. `question` is the beginning of the question's text. */
export const Script = z.array(
  z.object({ question: z.string().min(1), answer: z.string(), follow_ups: z.array(z.string()) }),
);
export type Script = z.output<typeof Script>;

/** What was said in a recording, in order; times are seconds within it. A follow-up belongs to the question before it. */
export const Recorded = z.array(
  z.object({
    question: z.string().min(1),
    is_follow_up: z.boolean(),
    asked_at: z.number(),
    from: z.number(),
    to: z.number(),
    phrases: z.array(z.object({ text: z.string(), at: z.number() })).min(1),
  }),
);
export type Recorded = z.output<typeof Recorded>;

export type Reply = Omit<CallOf<Operations["submitAnswer"]>["body"], "tab_id" | "prompt_id">;

/** Seconds a person takes to read a question and think, and to type one word. */
const THINKING = 6;
const WORD = 1.1;

/**
 * The answer to a prompt, from the recording where it has one, else typed from the script. Follow-ups are chosen by
 * their number, since their wording is the evaluator's.
 * @throws Error when neither has words for the prompt
 */
export function replyTo(
  prompt: Pick<Prompt, "text" | "is_follow_up">,
  answered: InterviewState["answered"],
  script: Script,
  recorded: Recorded,
): Reply {
  const since = answered.findLastIndex((one) => !one.is_follow_up);
  const question = prompt.is_follow_up ? (answered[since]?.question ?? "") : prompt.text;
  const number = prompt.is_follow_up ? answered.length - since : 0;

  const spoken = recordedAnswers(question, recorded)[number];
  if (spoken) {
    const { asked_at, from, to, phrases } = spoken;
    return { part: 0, asked_at, from, to, text: phrases.map(({ text }) => text).join(" "), source: "spoken", phrases };
  }
  const entry = script.find((one) => question.startsWith(one.question));
  const text = number === 0 ? entry?.answer : entry?.follow_ups[number - 1];
  if (!text) throw new Error(`The demo's script has no answer number ${number + 1} to: ${question}`);
  const asked_at = answered.reduce((seconds, one) => seconds + timeFor(one.answer ?? ""), 0);
  return { part: null, asked_at, from: asked_at, to: asked_at + timeFor(text), text, source: "typed" };
}

/** What was recorded for a main question: its answer, then its follow-ups. */
function recordedAnswers(question: string, recorded: Recorded): Recorded {
  const start = recorded.findIndex((one) => !one.is_follow_up && question.startsWith(one.question));
  if (start === -1) return [];
  const end = recorded.findIndex((one, index) => index > start && !one.is_follow_up);
  return recorded.slice(start, end === -1 ? undefined : end);
}

const timeFor = (text: string) => Math.round(THINKING + WORD * text.split(/\s+/).length);
