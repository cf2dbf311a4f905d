import { expect, test } from "vitest";
import {
  candidateScore,
  isBelowMinimum,
  matchScore,
  toFiveDecimal,
  toFivePoints,
  totalToFiveDecimal,
  weightedTotal,
} from "./score";

test("the match score is the weighted mean of the answers on 0-100, rounded", () => {
  expect(
    matchScore([
      { score: 10, weight: 3 },
      { score: 4, weight: 1 },
    ]),
  ).toBe(85);
  expect(
    matchScore([
      { score: 7, weight: 2.5 },
      { score: 5, weight: 2 },
    ]),
  ).toBe(61);
  expect(
    weightedTotal([
      { score: 10, weight: 3 },
      { score: 5, weight: 1 },
    ]),
  ).toBe(87.5);
});

test("weight 0 drops an item, and nothing to weigh is no score, not a zero", () => {
  expect(
    matchScore([
      { score: 1, weight: 0 },
      { score: 9, weight: 4 },
    ]),
  ).toBe(90);
  expect(matchScore([{ score: 9, weight: 0 }])).toBeNull();
  expect(matchScore([])).toBeNull();
});

test("the candidate's score is the mean of the completed scored steps, one decimal", () => {
  expect(candidateScore([84, 85])).toBe(84.5);
  expect(candidateScore([66.666, 70, 71])).toBe(69.2);
  expect(candidateScore([])).toBeNull();
});

test("v4 shows answers on 1-5 and resumes on 1.0-5.0", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(toFivePoints)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  expect([0, 5, 7.3, 10].map(toFiveDecimal)).toEqual([1, 3, 3.9, 5]);
  expect(totalToFiveDecimal(80)).toBe(4.2);
});

test("nobody misses a minimum that the score they are shown reaches", () => {
  expect(isBelowMinimum(69.6, 0.7)).toBe(false);
  expect(isBelowMinimum(69.4, 0.7)).toBe(true);
  expect(isBelowMinimum(57, 0.57)).toBe(false);
  expect(isBelowMinimum(null, 0.7)).toBe(false);
  expect(isBelowMinimum(1, null)).toBe(false);
});
