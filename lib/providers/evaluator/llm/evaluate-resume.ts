import { z } from "zod";
import type { Ask, Checked } from "../../language-model/ask-model";
import { sentence } from "../../language-model/sentence";
import { QUOTE_NOT_FOUND, quoteFinder } from "../check-evidence";
import type { EligibilityResult, Quote, ResumeEvaluation, ResumeInput, ScoringResult } from "../port";
import { resumePrompts } from "./prompts/resume";
import { rollCall } from "./roll-call";

/** About twenty pages; longer ones are cut at the end, and every reason says so. */
const READ_AT_MOST = 60_000;
const QUOTES_AT_MOST = 5;

const quotes = z.array(z.string());
const confidence = z.number().min(0).max(1);
const reasons = z.array(sentence).min(1).max(10);

// Quotes and reasons come first, so that the model finds its proof before it decides.
const verdictReply = z.object({
  criterion_id: z.string(),
  quotes,
  reasons,
  verdict: z.enum(["pass", "fail", "not_stated"]),
  confidence,
});
const scoreReply = z.object({
  criterion_id: z.string(),
  quotes,
  reasons,
  score: z.number().min(0).max(10),
  confidence,
});
const resumeReply = z.object({ eligibility: z.array(verdictReply), scoring: z.array(scoreReply) });
type ResumeReply = z.infer<typeof resumeReply>;

type Find = (quote: string) => Quote | null;

function evidenceFor(find: Find, claimed: readonly string[]): Quote[] {
  const found = claimed.flatMap((quote) => find(quote) ?? []);
  const distinct = new Map(found.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  return [...distinct.values()].slice(0, QUOTES_AT_MOST);
}

function checkedVerdict(find: Find, reply: z.infer<typeof verdictReply>): EligibilityResult {
  const { criterion_id, verdict, confidence, reasons } = reply;
  if (verdict === "not_stated") return { criterion_id, verdict, confidence, reasons, evidence: [] };

  const evidence = evidenceFor(find, reply.quotes);
  if (evidence.length > 0) return { criterion_id, verdict, confidence, reasons, evidence };
  return { criterion_id, verdict: "not_stated", confidence: 0, reasons: [QUOTE_NOT_FOUND], evidence };
}

function checkedScore(find: Find, { quotes, score, ...result }: z.infer<typeof scoreReply>): ScoringResult {
  return { ...result, score: Math.round(score * 10) / 10, evidence: evidenceFor(find, quotes) };
}

function check(input: ResumeInput, reply: ResumeReply): Checked<ResumeEvaluation> {
  const idsOf = (results: readonly { criterion_id: string }[]) => results.map(({ criterion_id }) => criterion_id);
  const askedIds = (criteria: readonly { id: string }[]) => criteria.map(({ id }) => id);
  const fault =
    rollCall("eligibility criteria", askedIds(input.eligibility), idsOf(reply.eligibility)) ??
    rollCall("scoring criteria", askedIds(input.scoring), idsOf(reply.scoring));
  if (fault) return { complaint: fault };

  const find = quoteFinder(input.text);
  const verdicts = new Map(reply.eligibility.map((verdict) => [verdict.criterion_id, checkedVerdict(find, verdict)]));
  const scores = new Map(reply.scoring.map((score) => [score.criterion_id, checkedScore(find, score)]));
  const unproved = [...scores.values()].filter(({ evidence }) => evidence.length === 0);
  if (unproved.length > 0) {
    return { complaint: `No quote was found word for word in the resume for ${idsOf(unproved).join(", ")}.` };
  }
  return {
    value: {
      eligibility: input.eligibility.flatMap(({ id }) => verdicts.get(id) ?? []),
      scoring: input.scoring.flatMap(({ id }) => scores.get(id) ?? []),
    },
  };
}

function nothingToRead({ eligibility, scoring }: ResumeInput): ResumeEvaluation {
  const result = { confidence: 0, reasons: ["Nothing in the resume could be read."], evidence: [] };
  return {
    eligibility: eligibility.map(({ id }) => ({ criterion_id: id, verdict: "not_stated", ...result })),
    scoring: scoring.map(({ id }) => ({ criterion_id: id, score: null, ...result })),
  };
}

/** The beginning of a text, never ending in half a character. */
function beginning(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() || !text.isWellFormed() ? cut : cut.slice(0, -1);
}

function withNote(evaluation: ResumeEvaluation, note: string): ResumeEvaluation {
  const noted = <T extends { reasons: string[] }>(results: T[]): T[] =>
    results.map((result) => ({ ...result, reasons: [...result.reasons, note] }));
  return { eligibility: noted(evaluation.eligibility), scoring: noted(evaluation.scoring) };
}

/**
 * Judges one resume with a model.
 * In: the line to the model and the resume. Out: one result per criterion in the order asked, every quote an exact
 * slice of the resume; a verdict whose quote is not there becomes not_stated. A resume without a letter is not sent at
 * all; of a very long one the beginning is read and every result says so. Throws EvaluationFailed.
 */
export async function evaluateResume(ask: Ask, input: ResumeInput): Promise<ResumeEvaluation> {
  if (input.eligibility.length + input.scoring.length === 0) return { eligibility: [], scoring: [] };
  if (!/[\p{L}\p{N}]/u.test(input.text)) return nothingToRead(input);

  const text = beginning(input.text, READ_AT_MOST);
  const sent = { ...input, text };
  const evaluation = await ask({
    name: "resume_evaluation",
    ...resumePrompts(sent),
    schema: resumeReply,
    check: (reply) => check(sent, reply),
  });
  if (text.length === input.text.length) return evaluation;
  return withNote(evaluation, `Only the first ${text.length} of ${input.text.length} characters were read.`);
}
