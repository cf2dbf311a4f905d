import { expect, test } from "vitest";
import type { AskedQuestion } from "./asked-question";
import { mayKnockOut, missedDealbreakers, missedInWords } from "./knockouts";

const years: AskedQuestion = {
  id: "years",
  modality: "form",
  text: "Years in the job",
  question_type: "number",
  answer: 3,
  is_knockout: true,
};
const weekends: AskedQuestion = {
  id: "weekends",
  modality: "sms",
  text: "Can you work weekends?",
  expected_answer: "yes",
  is_dealbreaker: true,
};

test("only an answer that misses what a knockout question expects knocks out", () => {
  expect(missedDealbreakers([{ question: years, answer: 2 }])).toHaveLength(1);
  expect(missedDealbreakers([{ question: years, answer: 3 }])).toEqual([]);
  expect(missedDealbreakers([{ question: { ...years, is_knockout: false }, answer: 2 }])).toEqual([]);
  expect(missedDealbreakers([{ question: { ...years, answer: null }, answer: 2 }])).toEqual([]);
  expect(missedDealbreakers([{ question: weekends, answer: "no" }])).toHaveLength(1);
  expect(missedDealbreakers([{ question: { ...weekends, is_dealbreaker: null }, answer: "no" }])).toEqual([]);
});

test("silence knocks nobody out", () => {
  expect(missedDealbreakers([{ question: years, answer: null }])).toEqual([]);
});

test("a step knocks out unless it says that it does not, and the team reads why", () => {
  expect(mayKnockOut({})).toBe(true);
  expect(mayKnockOut({ knockout_enabled: null })).toBe(true);
  expect(mayKnockOut({ knockout_enabled: false })).toBe(false);
  expect(missedInWords([{ question: years, answer: 1 }])).toBe("Not met: Years in the job");
});
