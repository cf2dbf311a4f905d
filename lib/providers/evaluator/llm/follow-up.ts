import { z } from "zod";
import type { Ask, Checked } from "../../language-model/ask-model";
import { EvaluationFailed } from "../evaluation-failed";
import type { FollowUpInput } from "../port";
import { followUpPrompts } from "./prompts/follow-up";

const followUpReply = z.object({ follow_up: z.string().nullable() });
const CHARACTERS_AT_MOST = 400;

/** Asked when a follow-up is required and the model gave none: the interview goes on. */
const ALWAYS_FITTING = [
  "Could you give one concrete example of that?",
  "What was your own part in it?",
  "What was the result in the end?",
  "What was the hardest part of it?",
  "What would you do differently today?",
];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function isAsked({ question, asked }: FollowUpInput, candidate: string): boolean {
  return [question, ...asked].some((one) => bare(one) === bare(candidate));
}

function check(input: FollowUpInput, reply: z.infer<typeof followUpReply>): Checked<string | null> {
  const text = reply.follow_up?.trim() ?? "";
  if (text === "") return input.required ? { complaint: "A follow-up question is required." } : { value: null };
  if (text.length > CHARACTERS_AT_MOST) return { complaint: "The follow-up question is too long." };
  if (isAsked(input, text)) return { complaint: "That was asked already." };
  return { value: text };
}

function alwaysFitting(input: FollowUpInput): string {
  const fresh = ALWAYS_FITTING.find((question) => !isAsked(input, question));
  // After so many follow-ups only the count is left to keep the question from being the same one.
  return fresh ?? `Is there anything else you would like to add? (${input.asked.length + 1})`;
}

/**
 * Has the next follow-up question written.
 * In: the line to the model, the question and what was said. Out: the question, or null when none is needed. Throws
 * EvaluationFailed when the model fails, unless a follow-up is required: then an ordinary one is given, since a
 * candidate is waiting and a question, unlike a score, judges nobody.
 */
export async function followUp(ask: Ask, input: FollowUpInput): Promise<string | null> {
  try {
    return await ask({
      name: "follow_up",
      ...followUpPrompts(input),
      schema: followUpReply,
      check: (reply) => check(input, reply),
    });
  } catch (error) {
    if (input.required && error instanceof EvaluationFailed) return alwaysFitting(input);
    throw error;
  }
}
