import type { Analysis } from "./features";
import { isEmptySentence } from "./features";
import type { Marks } from "./marks";

/** How much a sentence supports a good score; 0 and below for one that supports none. */
export function worthOf(one: Marks, analysis: Analysis): number {
  const covers = analysis.coverage.clauses.filter((clause) => clause.sentence === one.sentence).length;
  const solid =
    2 * one.outcomes +
    1.2 * Math.min(3, one.numbers) +
    one.ownPast +
    0.7 * one.ownNow +
    one.causes +
    0.5 * one.conditions +
    0.6 * one.times;
  return solid + 0.8 * Math.min(3, covers) + one.lessons - faultOf(one);
}

/** How much a sentence speaks against the answer, 0 for not at all. */
export function faultOf(one: Marks): number {
  const empty = isEmptySentence(one) ? one.buzz + one.generalities : 0;
  return 2 * one.handoffs + 2 * one.dismissals + 0.8 * empty + 0.5 * one.hedges + 0.4 * one.fillers + one.drift;
}

/** The marks of the sentence with the highest value of `by`, or null when none is above zero. */
export function strongest(marks: readonly Marks[], by: (one: Marks) => number): Marks | null {
  let best: Marks | null = null;
  let most = 0;
  for (const one of marks) {
    const value = by(one);
    if (value > most) {
      best = one;
      most = value;
    }
  }
  return best;
}
