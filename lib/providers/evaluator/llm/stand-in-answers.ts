import { z } from "zod";

/**
 * How the stand-in model for tests thinks: by shared words, from nothing but the prompt it was sent.
 */

const criteria = z.array(z.object({ id: z.string(), text: z.string() }));
const answers = z.array(z.object({ id: z.string(), turns: z.array(z.string()) }));
const tags = z.array(z.object({ id: z.string(), text: z.string(), options: z.array(z.string()).nullish() }));
const followUpQuestion = z.object({ question: z.string(), asked: z.array(z.string()), required: z.boolean() });

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
const telling = (text: string): Set<string> => new Set(words(text).filter((word) => word.length > 3));
const common = (a: string, b: string): number => [...telling(a)].filter((word) => words(b).includes(word)).length;

function closest(text: string, passages: readonly string[]) {
  const ranked = passages.map((passage) => ({ passage, hits: common(text, passage) }));
  return ranked.reduce((best, next) => (next.hits > best.hits ? next : best), { passage: passages[0] ?? "", hits: 0 });
}

function judgeResume(prompt: string, resume: string) {
  const lines = resume
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => words(line).length > 0);
  const eligibility = listed(prompt, "eligibility", criteria).map(({ id, text }) => {
    const { passage, hits } = closest(text, lines);
    const denied = /\b(?:no|not|never|without)\b/iu.test(passage);
    return {
      criterion_id: id,
      quotes: hits > 0 ? [passage] : [],
      reasons: [hits > 0 ? "A line of the resume speaks of this." : "The resume does not speak of this."],
      verdict: hits === 0 ? "not_stated" : denied ? "fail" : "pass",
      confidence: hits > 0 ? 0.8 : 0.3,
    };
  });
  const scoring = listed(prompt, "scoring", criteria).map(({ id, text }) => {
    const { passage, hits } = closest(text, lines);
    return {
      criterion_id: id,
      quotes: [passage],
      reasons: [`${hits} words of the criterion are in one line of the resume.`],
      score: Math.min(10, hits * 2.5),
      confidence: 0.7,
    };
  });
  return { eligibility, scoring };
}

function judgeInterview(prompt: string, transcript: string) {
  const heard = answers.parse(JSON.parse(transcript)).map(({ id, turns }) => {
    const spoken = turns.filter((turn) => words(turn).length > 0);
    const longest = spoken.reduce((best, turn) => (turn.length > best.length ? turn : best), "");
    return { id, spoken, quote: longest.match(/^.*?[.!?](?=\s|$)/su)?.[0] ?? longest, length: words(longest).length };
  });
  const remarks = heard.map(({ id, quote, length }) => ({ answer_id: id, quote, length }));
  return {
    answers: heard.map(({ id, quote, length }) => ({
      id,
      quotes: [quote],
      summary: `The longest turn has ${length} words.`,
      score: Math.max(1, Math.min(10, Math.round(length / 4))),
      confidence: 0.6,
    })),
    highlights: remarks.filter(({ length }) => length > 20).map((r) => ({ ...r, text: "Says much." })),
    lowlights: remarks.filter(({ length }) => length < 6).map((r) => ({ ...r, text: "Says little." })),
    tags: listed(prompt, "tags", tags).flatMap(({ id, text, options }) => {
      const said = heard.find(({ spoken }) => spoken.some((turn) => common(text, turn) > 0));
      const quote = said?.spoken.find((turn) => common(text, turn) > 0);
      return said && quote ? [{ id, quote, value: options?.[0] ?? "yes", answer_id: said.id }] : [];
    }),
  };
}

function askFurther(prompt: string, said: string) {
  const { asked, required } = followUpQuestion.parse(JSON.parse(section(prompt, "question")));
  const spoken = words(z.array(z.string()).parse(JSON.parse(said)).join(" "));
  if (!required && spoken.length > 20) return { follow_up: null };
  return { follow_up: `Part ${asked.length + 1}: can you tell me more about ${spoken.at(-1) ?? "it"}?` };
}

function section(prompt: string, name: string): string {
  return prompt.match(new RegExp(`^${name} = ([\\s\\S]*?)\\n\\n(?:[a-z]+ = |\\[begin )`, "mu"))?.[1] ?? "";
}

function listed<T>(prompt: string, name: string, shape: z.ZodType<T>): T {
  return shape.parse(JSON.parse(section(prompt, name)));
}

/**
 * The stand-in's reply to a prompt of this folder.
 * In: the user's prompt. Out: the reply as JSON text. Throws when the prompt does not hold exactly one wrapped text.
 */
export function standInReply(prompt: string): string {
  const [, kind, , text = ""] =
    prompt.match(/^\[begin (resume|transcript|answer) ([0-9a-f]{24})\]\n([\s\S]*)\n\[end \1 \2\]$/mu) ?? [];
  if (kind === "resume") return JSON.stringify(judgeResume(prompt, text));
  if (kind === "transcript") return JSON.stringify(judgeInterview(prompt, text));
  if (kind === "answer") return JSON.stringify(askFurther(prompt, text));
  throw new Error("The prompt holds no wrapped text of a candidate.");
}
