import { z } from "zod";
import type { Ask, Checked } from "../../language-model/ask-model";
import { sentence } from "../../language-model/sentence";
import { findSpokenQuote } from "../check-evidence";
import { EvaluationFailed } from "../evaluation-failed";
import type {
  AnswerInput,
  AnswerQuote,
  AnswerResult,
  InterviewEvaluation,
  InterviewInput,
  Remark,
  SpokenTurn,
  TagInput,
  TagResult,
} from "../port";
import { interviewPrompts } from "./prompts/interview";
import { rollCall } from "./roll-call";

/** More than an hour of speech; beyond it every answer is read up to its share, and its summary says so. */
const READ_AT_MOST = 80_000;
const QUOTES_AT_MOST = 5;
const REMARKS_AT_MOST = 5;

const answerReply = z.object({
  id: z.string(),
  quotes: z.array(z.string()),
  summary: sentence,
  score: z.int().min(1).max(10),
  confidence: z.number().min(0).max(1),
});
const remarkReply = z.object({ quote: z.string(), text: sentence, answer_id: z.string() });
const tagReply = z.object({ id: z.string(), quote: z.string(), value: sentence, answer_id: z.string() });
const interviewReply = z.object({
  answers: z.array(answerReply),
  highlights: z.array(remarkReply),
  lowlights: z.array(remarkReply),
  tags: z.array(tagReply),
});
type InterviewReply = z.infer<typeof interviewReply>;

type Find = (answerId: string, quote: string) => AnswerQuote | null;

function checkedAnswer(find: Find, { id, quotes, summary, score, confidence }: z.infer<typeof answerReply>) {
  const found = quotes.flatMap((quote) => find(id, quote) ?? []);
  const distinct = new Map(found.map((quote) => [`${quote.turn}-${quote.start}-${quote.end}`, quote]));
  const evidence = [...distinct.values()].slice(0, QUOTES_AT_MOST);
  return { id, score, confidence, summary, evidence } satisfies AnswerResult;
}

// Remarks and tags never move a score: one without its quote is simply not said.
function checkedRemarks(find: Find, replies: z.infer<typeof remarkReply>[]): Remark[] {
  return replies
    .flatMap(({ text, answer_id, quote }) => {
      const evidence = find(answer_id, quote);
      return evidence ? [{ text, answer_id, evidence }] : [];
    })
    .slice(0, REMARKS_AT_MOST);
}

/** The value as the tag wants it, or null when it does not fit. */
function fittingValue({ options, response_format }: TagInput, value: string): string | null {
  if (options && options.length > 0) {
    return options.find((option) => option.trim().toLowerCase() === value.toLowerCase()) ?? null;
  }
  if (response_format === "number") return /^-?\d+(\.\d+)?$/u.test(value) ? value : null;
  if (response_format === "date") return z.iso.date().safeParse(value).success ? value : null;
  return value;
}

function checkedTags(find: Find, asked: readonly TagInput[], replies: z.infer<typeof tagReply>[]): TagResult[] {
  return asked.flatMap((tag) => {
    const reply = replies.find(({ id }) => id === tag.id);
    const value = reply && fittingValue(tag, reply.value);
    const evidence = reply && find(reply.answer_id, reply.quote);
    return reply && value && evidence ? [{ id: tag.id, value, answer_id: reply.answer_id, evidence }] : [];
  });
}

function check({ answers, tags }: InterviewInput, reply: InterviewReply): Checked<InterviewEvaluation> {
  const asked = answers.map(({ id }) => id);
  const fault = rollCall(
    "questions",
    asked,
    reply.answers.map(({ id }) => id),
  );
  if (fault) return { complaint: fault };

  const turnsOf = new Map(answers.map(({ id, turns }) => [id, turns]));
  const find: Find = (answerId, quote) => findSpokenQuote(turnsOf.get(answerId) ?? [], quote);
  const results = new Map(reply.answers.map((answer) => [answer.id, checkedAnswer(find, answer)]));
  const unproved = [...results.values()].filter(({ evidence }) => evidence.length === 0);
  if (unproved.length > 0) {
    const ids = unproved.map(({ id }) => id).join(", ");
    return { complaint: `No quote was found word for word in one turn of the answer for ${ids}.` };
  }
  return {
    value: {
      answers: asked.flatMap((id) => results.get(id) ?? []),
      highlights: checkedRemarks(find, reply.highlights),
      lowlights: checkedRemarks(find, reply.lowlights),
      tags: checkedTags(find, tags, reply.tags),
    },
  };
}

function readUpTo(turns: readonly SpokenTurn[], characters: number): SpokenTurn[] {
  let left = characters;
  return turns.map(({ text, at }) => {
    const read = text.slice(0, Math.max(0, left));
    left -= text.length;
    return { text: read, at };
  });
}

function lengthOf(answer: AnswerInput): number {
  return answer.turns.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Judges one interview with a model.
 * In: the line to the model, the answers and the tags. Out: one result per answer in the order given, with highlights,
 * lowlights and the tags that were heard; every quote is an exact slice of its turn. Throws EvaluationFailed, also for
 * an answer without a word in it: nobody is scored on silence.
 */
export async function evaluateInterview(ask: Ask, input: InterviewInput): Promise<InterviewEvaluation> {
  if (input.answers.length === 0) return { answers: [], highlights: [], lowlights: [], tags: [] };
  if (input.answers.some(({ turns }) => !turns.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))) {
    throw new EvaluationFailed(
      "unreadable_input",
      "An answer holds no words, so it cannot be scored. A person needs to look at it.",
    );
  }

  const total = input.answers.reduce((sum, answer) => sum + lengthOf(answer), 0);
  const share = total > READ_AT_MOST ? Math.floor(READ_AT_MOST / input.answers.length) : total;
  const sent = { ...input, answers: input.answers.map((a) => ({ ...a, turns: readUpTo(a.turns, share) })) };
  const evaluation = await ask({
    name: "interview_evaluation",
    ...interviewPrompts(sent),
    schema: interviewReply,
    check: (reply) => check(sent, reply),
  });

  const tooLong = new Set(input.answers.filter((answer) => lengthOf(answer) > share).map(({ id }) => id));
  const note = ` Only the first ${share} characters of this answer were read.`;
  return {
    ...evaluation,
    answers: evaluation.answers.map((a) => (tooLong.has(a.id) ? { ...a, summary: a.summary + note } : a)),
  };
}
