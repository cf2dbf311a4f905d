import { describe, expect, test } from "vitest";
import { progressOf, shownStatus, shownStepStatus } from "./interview-state";

const steps = (resume: string, web: string, scores: [number | null, number | null] = [null, null]) => [
  { type: "resume", status: resume, score: scores[0] },
  { type: "web_interview", status: web, score: scores[1] },
];

describe("an interview's status follows from its steps", () => {
  test.each([
    ["not_started", "not_started", "pending"],
    ["in_progress", "not_started", "in_progress"],
    ["evaluating", "not_started", "in_progress"],
    ["completed", "not_started", "in_progress"],
    ["completed", "in_progress", "in_progress"],
    ["completed", "evaluating", "evaluating"],
    ["completed", "completed", "completed"],
    ["knocked_out", "not_started", "knocked_out"],
  ])("%s, %s -> %s", (resume, web, status) => {
    expect(progressOf(steps(resume, web)).status).toBe(status);
  });

  test("only steps that are done and scored count", () => {
    expect(progressOf(steps("completed", "in_progress", [80, null])).score).toBe(80);
    expect(progressOf(steps("completed", "completed", [80, 85])).score).toBe(82.5);
    expect(progressOf(steps("completed", "completed")).score).toBeNull();
  });

  test("steps this version cannot lead through hold nobody up", () => {
    const more = [...steps("completed", "completed"), { type: "form", status: "not_started", score: null }];
    expect(progressOf(more).status).toBe("completed");
  });
});

test("a person's decision stands over the workflow's status", () => {
  expect(shownStatus({ status: "completed", decision: "shortlisted" })).toBe("shortlisted");
  expect(shownStatus({ status: "completed", decision: null })).toBe("completed");
});

test("while it is evaluated a candidate is done with an interview, not with a resume", () => {
  expect(shownStepStatus({ type: "web_interview", status: "evaluating" })).toBe("completed");
  expect(shownStepStatus({ type: "resume", status: "evaluating" })).toBe("in_progress");
});
