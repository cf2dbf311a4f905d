import { expect, test } from "vitest";
import { answerVerdict } from "./answer-verdict";

const verdict = (change: Partial<Parameters<typeof answerVerdict>[0]>) =>
  answerVerdict({ passed: true, answer: "3", expectation: "must be at least 2", isDealbreaker: true, ...change })?.word;

test("an answer passed, did not pass, or was not given; where nothing is expected there is no verdict", () => {
  expect(verdict({})).toBe("Passed");
  expect(verdict({ passed: false })).toBe("Not passed");
  expect(verdict({ passed: false, answer: null })).toBe("No answer");
  expect(verdict({ expectation: null })).toBeUndefined();
});
