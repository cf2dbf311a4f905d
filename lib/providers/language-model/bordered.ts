import { randomBytes } from "node:crypto";

/**
 * Puts a border around words that are no instruction, so that a model can tell them from ours.
 * In: what they are ("resume", "transcript") and the words. Out: the block for the prompt, and the beginning of a sentence
 * that says where it stands, for the system prompt. The border is random for each call, so nobody can write it into a
 * text to end the block early.
 */
export function bordered(kind: string, text: string): { block: string; place: string } {
  const boundary = randomBytes(12).toString("hex");
  return {
    block: `[begin ${kind} ${boundary}]\n${text}\n[end ${kind} ${boundary}]`,
    place: `The ${kind} stands between the lines "[begin ${kind} ${boundary}]" and "[end ${kind} ${boundary}]".`,
  };
}
