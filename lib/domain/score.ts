/** Pure arithmetic of scores. One scale inside (1-10 for answers, 0-10 for resume criteria, 0-100 for totals). */

export { DEFAULT_WEIGHT } from "@/lib/contract/plan/weights";

export type Weighted = { score: number; weight: number };

/**
 * Weighted total on 0-100: `100 * sum(w * s / 10) / sum(w)`, unrounded. Items of weight 0 do not count.
 * Null when nothing counts.
 */
export function weightedTotal(items: Weighted[]): number | null {
  const weights = items.reduce((sum, item) => sum + item.weight, 0);
  if (weights <= 0) return null;
  return (100 * items.reduce((sum, item) => sum + (item.weight * item.score) / 10, 0)) / weights;
}

/** `match_score`: the weighted total of the scored answers as a whole number. */
export function matchScore(items: Weighted[]): number | null {
  const total = weightedTotal(items);
  return total === null ? null : Math.round(total);
}

/** Whether a score of 0-100 misses a step's minimum (0-1): both as the whole numbers that people are shown. */
export const isBelowMinimum = (score: number | null, minimum: number | null): boolean =>
  score !== null && minimum !== null && Math.round(score) < Math.round(minimum * 100);

/** The candidate's score: the mean of the completed scored steps (each 0-100), one decimal; null when there is none. */
export function candidateScore(stepScores: number[]): number | null {
  if (stepScores.length === 0) return null;
  const mean = stepScores.reduce((sum, score) => sum + score, 0) / stepScores.length;
  return Math.round(mean * 10) / 10;
}

/** An answer's 1-10 as v4 and legacy show it, 1-5: `ceil(score / 2)`. */
export const toFivePoints = (score: number) => Math.min(5, Math.max(1, Math.ceil(score / 2)));

/** A resume criterion's 0-10 as v4 shows it, 1.0-5.0: linear, one decimal. */
export const toFiveDecimal = (score: number) => Math.round((1 + (score * 4) / 10) * 10) / 10;

/** A resume total of 0-100 as v4 shows it, 1.0-5.0: linear, one decimal. */
export const totalToFiveDecimal = (total: number) => toFiveDecimal(total / 10);
