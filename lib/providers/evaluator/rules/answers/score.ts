import type { Features } from "./features";

// What makes an answer good, found by hand and checked against answers of many professions; only proportions matter.
const STRENGTHS: Partial<Record<keyof Features, number>> = {
  own: 0.11,
  ownPast: 0.05,
  steps: 0.12,
  numbers: 0.13,
  times: 0.04,
  names: 0.03,
  speech: 0.02,
  specific: 0.17,
  density: 0.15,
  causes: 0.05,
  conditions: 0.04,
  sequence: 0.05,
  contrasts: 0.03,
  outcomes: 0.04,
  lessons: 0.02,
};
const WEAKNESSES: Partial<Record<keyof Features, number>> = {
  poor: 0.13,
  buzz: 0.1,
  generalities: 0.12,
  emptiness: 0.28,
  bare: 0.34,
  fillers: 0.08,
  hedges: 0.11,
  handoffs: 0.15,
  dismissals: 0.16,
  drift: 0.13,
};
// A full set of strengths is not needed for the top: nobody shows all of them in two minutes.
const PLENTY = 0.7;
const CHANCE = 0.08;
// Draws the middle down, so that a fair answer and a good one stay apart.
const CURVE = 1.2;
const EASE_FROM = 0.75;

/** How far the answer is about what was asked, 0 to 1. */
export function relevanceOf(features: Features): number {
  // The longer somebody talks, the more words of the rubric come up by chance.
  const coverage = Math.max(0, features.coverage - CHANCE * features.length) / (0.5 - CHANCE);
  const matter = 0.65 * Math.min(1, coverage) + 0.35 * Math.min(1, features.onTopic / 0.7);
  const talk = 1 - Math.min(1, features.drift + features.emptiness + features.bare);
  // People tell things in words of their own, so an answer of the shape that was asked for counts as well.
  const byShape =
    features.story === 1 ? 0.5 * matter + 0.5 * features.demands * talk : 0.6 * matter + 0.4 * features.walk * talk;
  return Math.max(matter, byShape) * (1 - 0.4 * features.drift);
}

/** How much there is in the answer that could be checked, 0 to 1. */
function substanceOf(features: Features): number {
  return Math.min(1.2, weighted(features, STRENGTHS) / PLENTY);
}

/** The score before rounding, 1 to 10: substance counts only as far as the answer is about the question. */
export function exactScore(features: Features): number {
  const relevance = relevanceOf(features);
  const gate = clamp((relevance - 0.12) / 0.43);
  const good = 0.8 * substanceOf(features) + 0.2 * relevance;
  return 1 + 9 * clamp(eased(good) * gate - weighted(features, WEAKNESSES)) ** CURVE;
}

/** Whole number from 1 to 10. */
export function scoreOf(features: Features): number {
  return Math.round(exactScore(features));
}

// Near the top every further strength counts for less, so that the best still differ from the good.
function eased(good: number): number {
  return good <= EASE_FROM ? good : EASE_FROM + (1 - EASE_FROM) * (1 - Math.exp((EASE_FROM - good) / (1 - EASE_FROM)));
}

function weighted(features: Features, weights: Partial<Record<keyof Features, number>>): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as keyof Features], 0); // safe: the keys come from a Record over Features
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
