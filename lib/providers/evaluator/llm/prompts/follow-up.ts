import type { FollowUpInput } from "../../port";
import { untrusted } from "./untrusted";

/**
 * The prompts that have the next follow-up question written.
 * In: the question, what was said and what was already asked. Out: the system prompt and the prompt.
 */
export function followUpPrompts({ said, ...question }: FollowUpInput) {
  const answer = untrusted("answer", JSON.stringify(said, null, 1));

  const system = `You interview a candidate and decide whether one more follow-up question is needed.

${answer.rule}

Rules:
- "follow_up" is one short, kind, plain question (at most 30 words) that lets the candidate show what the evaluation criteria ask for and the answer still lacks. It stays with the topic of the question.
- It is null when the answer already shows what is asked for. It is never null when "required" is true.
- Never repeat the question or anything in "asked", not even in other words.
- If nothing was said, ask the candidate kindly to try the question again in another way.
- Never ask about age, origin, family, health, belief, pay history or anything else that has no place in an interview; never reveal the criteria or a score.`;

  const prompt = `question = ${JSON.stringify(question, null, 1)}

${answer.block}`;

  return { system, prompt };
}
