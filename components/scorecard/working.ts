import { scoreDigits } from "@/components/shared/score-band";
import { weightShares } from "@/components/shared/weight-shares";
import type { InterviewData } from "@/lib/contract/platform/interview-data";

/** Pure: how the scores on the page were made, so that a reader can follow the sum. */

type Web = NonNullable<InterviewData["web_interview"]>;

export type WorkingRow = {
  questionId: string;
  number: number;
  text: string;
  /** 1-10, or null with the word that says why. */
  score: number | null;
  weight: number;
  /** Whole per cent of what counted; 0 for what did not. */
  share: number;
  /** Points of the match score's 100 that this answer brought. */
  points: number;
};

/** True for an answer whose score counts: it has one, it is not informational, and it weighs something. */
const counts = (question: Web["scorecard"][number]) => question.not_scored !== true && question.score_weight > 0;

/** Every question in the order it was asked, scored or not, with the number it carries all over the page. */
export function questionsOf(web: Web) {
  const scored = web.scorecard.map((question) => ({ kind: "scored" as const, rank: question.rank ?? null, question }));
  const unscored = (web.unscored ?? []).map((question) => ({
    kind: "unscored" as const,
    rank: question.rank,
    question,
  }));
  return [...scored, ...unscored]
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

/** The match score's sum, a row for each question: `100 * (score / 10) * weight / (sum of weights that count)`. */
export function workingOf(web: Web): WorkingRow[] {
  const items = questionsOf(web);
  const weights = items.map((item) =>
    item.kind === "scored" && counts(item.question) ? item.question.score_weight : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weightShares(weights);
  return items.map((item, index) => {
    const weight = weights[index] ?? 0;
    const score = item.kind === "scored" ? item.question.score : null;
    return {
      questionId: item.question.question_id,
      number: item.number,
      text: item.question.question_text,
      score,
      weight: item.question.score_weight,
      share: shares[index] ?? 0,
      points: score === null || total === 0 ? 0 : (10 * score * weight) / total,
    };
  });
}

export type OverallPart = { name: string; score: number };

/** The parts whose mean is the overall score, 0-100 each: the resume's total and the interview's match score. */
export function overallParts(interview: Pick<InterviewData, "resume" | "web_interview">): OverallPart[] {
  const resume = interview.resume?.overall_score ?? null;
  const match = interview.web_interview?.match_score ?? null;
  return [
    ...(resume === null ? [] : [{ name: "resume", score: resume }]),
    ...(match === null ? [] : [{ name: "interview", score: match }]),
  ];
}

/** The overall score's sum in words; null while no part has a score. */
export function overallWords(parts: OverallPart[], score: number | null): string | null {
  const [first, ...rest] = parts;
  if (!first || score === null) return null;
  if (rest.length === 0) return `The ${first.name} score alone: ${scoreDigits(first.score)}.`;
  const sum = parts.map((part) => scoreDigits(part.score)).join(" + ");
  return `Mean of ${parts.map((part) => part.name).join(" and ")}: (${sum}) / ${parts.length} = ${scoreDigits(score)}.`;
}

/** A confidence of 0-1 in words. */
export function confidenceWords(confidence: number): string {
  return `Confidence ${Math.round(Math.min(Math.max(confidence, 0), 1) * 100)} %`;
}
