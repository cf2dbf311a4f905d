import type { StatusTone } from "@/components/shared/status";

/** How an answer stands beside what was expected: null where any answer passes. */
export function answerVerdict(given: {
  passed: boolean;
  answer: string | null | undefined;
  expectation: string | null | undefined;
  isDealbreaker: boolean;
}): { word: string; tone: StatusTone } | null {
  if (given.answer == null) return { word: "No answer", tone: "muted" };
  if (given.expectation == null) return null;
  if (given.passed) return { word: "Passed", tone: "success" };
  return { word: "Not passed", tone: given.isDealbreaker ? "danger" : "warning" };
}
