import type { Features } from "./features";

// What makes an answer good, found by hand and checked against answers of many professions; only proportions matter.
const STRENGTHS: Partial<Record<keyof Features, number>> = {
  own: 0.1,
  ownPast: 0.08,
  steps: 0.1,
  numbers: 0.12,
  times: 0.06,
  names: 0.04,
  speech: 0.03,
  specific: 0.15,
  density: 0.12,
  causes: 0.07,
  conditions: 0.05,
  sequence: 0.05,
  contrasts: 0.03,
  outcomes: 0.06,
  lessons: 0.05,
};
const WEAKNESSES: Partial<Record<keyof Features, number>> = {
  poor: 0.15,
  buzz: 0.12,
  generalities: 0.12,
  emptiness: 0.3,
  fillers: 0.1,
  hedges: 0.12,
  handoffs: 0.1,
  dismissals: 0.16,
  drift: 0.15,
};
// A full set of strengths is not needed for the top: nobody shows all of them in two minutes.
const PLENTY = 0.75;

/** How far the answer is about what was asked, 0 to 1. */
export function relevanceOf(features: Features): number {
  const matter = 0.65 * Math.min(1, features.coverage / 0.5) + 0.35 * Math.min(1, features.onTopic / 0.7);
  if (features.story === 0) return matter;
  // A story is told in words of its own, so there the shape that was asked for counts as well.
  return Math.max(matter, 0.6 * matter + 0.4 * features.demands * (1 - features.drift));
}

/** How much there is in the answer that could be checked, 0 to 1. */
export function substanceOf(features: Features): number {
  return Math.min(1.2, weighted(features, STRENGTHS) / PLENTY);
}

/** The score before rounding, 1 to 10: substance counts only as far as the answer is about the question. */
export function exactScore(features: Features): number {
  const relevance = relevanceOf(features);
  const gate = clamp((relevance - 0.12) / 0.43);
  const good = 0.62 * substanceOf(features) + 0.38 * relevance;
  return 1 + 9 * clamp(good * gate - weighted(features, WEAKNESSES));
}

/** Whole number from 1 to 10. */
export function scoreOf(features: Features): number {
  return Math.round(exactScore(features));
}

function weighted(features: Features, weights: Partial<Record<keyof Features, number>>): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0); // safe: the keys come from a Record over Features
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
