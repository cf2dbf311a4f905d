import type { InterviewInput } from "../../port";
import { untrusted } from "./untrusted";

/**
 * The prompts that have an interview judged.
 * In: the answers with their questions and rubrics, and the tags. Out: the system prompt and the prompt.
 */
export function interviewPrompts({ answers, tags }: InterviewInput) {
  const questions = answers.map(({ turns, ...question }) => question);
  const said = answers.map(({ id, turns }) => ({ id, turns: turns.map(({ text }) => text) }));
  const transcript = untrusted("transcript", JSON.stringify(said, null, 1));

  const system = `You judge the answers of one job interview against a recruiter's rubric. A person reads your judgement and decides.

${transcript.rule}

For every question give "score", a whole number from 1 to 10. If the question describes score_of_1, that is 1 or 2; score_of_5 is 9 or 10. Judge what was answered, follow-ups included: facts, examples, results. An answer that does not answer the question scores 1 to 3.

Also give:
- "highlights" and "lowlights": up to five each, the strongest and weakest points of the whole interview, each one sentence with the "answer_id" of the question it was said under and its "quote". None is fine.
- "tags": for each listed tag that was really said, its "id", its "value", the "answer_id" and the "quote". Leave out what was not said. Follow the tag's instructions; with "options" the value is one of them; with response_format "number" it is digits only; with "date" it is YYYY-MM-DD.

Rules:
- A quote is copied from one turn of the transcript character for character, one short passage (3 to 40 words), never joined, shortened or corrected. A score whose quote is not in its own answer is thrown away.
- "summary" is two or three plain sentences for the recruiter.
- "confidence" is from 0 to 1.
- Accent, fluency, grammar, filler words and transcription mistakes must not change a score; nor must name, gender, age, origin, family, health or belief.
- Answer every question exactly once, with its "id", and no others.`;

  const prompt = `questions = ${JSON.stringify(questions, null, 1)}

tags = ${JSON.stringify(tags, null, 1)}

${transcript.block}`;

  return { system, prompt };
}
