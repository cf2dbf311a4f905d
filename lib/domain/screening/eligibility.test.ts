import { describe, expect, test } from "vitest";
import type { EligibilityResult, Verdict } from "@/lib/providers/evaluator/port";
import { screeningOutcome } from "./eligibility";

const verdict = (criterion_id: string, verdict: Verdict): EligibilityResult => ({
  criterion_id,
  verdict,
  confidence: 0.9,
  reasons: ["because"],
  evidence: [],
});
const outcome = (change: Partial<Parameters<typeof screeningOutcome>[0]>) =>
  screeningOutcome({ eligibility: [], statements: [], total: null, knockout: true, minimum: null, ...change });

describe("what a screening leads to", () => {
  test("everything shown: the candidate goes on and is eligible", () => {
    expect(outcome({ eligibility: [verdict("a", "pass")] })).toMatchObject({
      next: "go_on",
      isEligible: true,
      ask: [],
    });
  });

  test("a miss with evidence knocks out where the step says so", () => {
    const eligibility = [verdict("a", "pass"), verdict("b", "fail")];
    expect(outcome({ eligibility })).toMatchObject({ next: "knocked_out", isEligible: false, missed: ["b"] });
    expect(outcome({ eligibility, knockout: false })).toMatchObject({ next: "go_on", isEligible: false });
  });

  test("silence is asked, never counted as a miss", () => {
    const eligibility = [verdict("a", "pass"), verdict("b", "not_stated")];
    expect(outcome({ eligibility })).toMatchObject({ next: "ask", isEligible: null, ask: ["b"], missed: [] });
  });

  test.each([
    ["yes", "go_on", true],
    ["no", "knocked_out", false],
    ["unsure", "go_on", null],
  ])("what the candidate states counts as their own word: %s", (answer, next, isEligible) => {
    const given = { eligibility: [verdict("b", "not_stated")], statements: [{ questionId: "b", answer }] };
    expect(outcome(given)).toMatchObject({ next, isEligible });
  });

  test("a statement cannot overrule evidence", () => {
    const given = { eligibility: [verdict("b", "fail")], statements: [{ questionId: "b", answer: "yes" }] };
    expect(outcome(given).next).toBe("knocked_out");
  });

  test("a minimum score knocks out below it, not at it, and never without a score", () => {
    expect(outcome({ total: 59.4, minimum: 0.6 })).toMatchObject({ next: "knocked_out", belowMinimum: true });
    expect(outcome({ total: 60, minimum: 0.6 }).next).toBe("go_on");
    // Told as 60 of 100, which is not below 60.
    expect(outcome({ total: 59.6, minimum: 0.6 }).next).toBe("go_on");
    expect(outcome({ total: null, minimum: 0.6 }).next).toBe("go_on");
  });
});
