import { describe, expect, test } from "vitest";
import { progressOf, shownStatus, shownStepStatus, walkedSteps } from "./interview-state";

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
    expect(progressOf(steps(resume, web), "pending").status).toBe(status);
  });

  test("only steps that are done and scored count", () => {
    const scoreOf = (...given: Parameters<typeof steps>) => progressOf(steps(...given), "in_progress").score;
    expect(scoreOf("completed", "in_progress", [80, null])).toBe(80);
    expect(scoreOf("completed", "completed", [80, 85])).toBe(82.5);
    expect(scoreOf("completed", "completed")).toBeNull();
  });

  test("a form that is still to be filled in keeps the interview open, also while the talk is evaluated", () => {
    const form = (status: string) => ({ type: "form", status, score: null });
    expect(progressOf([...steps("completed", "evaluating"), form("not_started")], "in_progress").status).toBe(
      "in_progress",
    );
    expect(progressOf([...steps("completed", "evaluating"), form("completed")], "in_progress").status).toBe(
      "evaluating",
    );
    expect(progressOf([form("completed")], "in_progress")).toEqual({ status: "completed", score: null });
  });
});

describe("nobody waits in front of a step that has nothing to ask", () => {
  const step = (type: string, status: string) => ({ type, status, score: null });

  test("a step that an earlier version led past stays passed over; what lies ahead is asked", () => {
    const behind = [
      step("form", "not_started"),
      step("resume", "completed"),
      step("conversational_sms", "not_started"),
    ];
    expect(walkedSteps(behind, "in_progress").map(({ type }) => type)).toEqual(["resume", "conversational_sms"]);
  });

  test("an interview that was over stays over", () => {
    const over = [step("web_interview", "evaluating"), step("form", "not_started")];
    expect(progressOf(over, "evaluating").status).toBe("evaluating");
    expect(progressOf([step("web_interview", "completed"), step("form", "not_started")], "evaluating").status).toBe(
      "completed",
    );
  });

  test("a second step of the same type has nothing left to ask", () => {
    const twice = [step("form", "completed"), step("form", "not_started"), step("resume", "not_started")];
    expect(walkedSteps(twice, "in_progress")).toEqual([twice[0], twice[2]]);
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
