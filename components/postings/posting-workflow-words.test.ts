import { expect, test } from "vitest";
import type { QuestionResponse } from "@/lib/contract/platform/questions";
import { groupsOfStep, stepFacts, toPass, weightsInWords } from "./posting-workflow-words";

const question = (id: string, modality: string, rank: number | null): QuestionResponse => ({
  object: "question",
  id,
  posting_id: "p1",
  modality,
  text: id,
  rank,
  score_weight: 5,
  created_at: null,
  updated_at: null,
});

test("a resume step shows what must be met before what is scored, each in its order", () => {
  const questions = [
    question("b", "resume_scoring", 2),
    question("a", "resume_scoring", 1),
    question("e", "resume_eligibility", 1),
  ];
  expect(groupsOfStep("resume", questions).map((group) => group.questions.map(({ id }) => id))).toEqual([
    ["e"],
    ["a", "b"],
  ]);
});

test("questions of other steps and of kinds we do not know stay out", () => {
  expect(groupsOfStep("web_interview", [question("e", "resume_eligibility", 1)])).toEqual([]);
  expect(groupsOfStep("something_new", [question("v", "voice", 1)])).toEqual([]);
});

test("an absent knockout setting means that it is on, as the API says", () => {
  const step = { id: "s", type: "resume", order: 1 };
  expect(stepFacts({ ...step, config: {} })).toContain("Missing a criterion knocks out; silence never does");
  expect(
    stepFacts({ ...step, config: { knockout_enabled: false, mandatory: false, min_evaluation_score: 0.6 } }),
  ).toEqual(["A resume is optional", "Missing a criterion knocks nobody out", "Minimum score 60 of 100"]);
});

test("questions of forms and messages say what passes, and which knock out; others say neither", () => {
  const years = { ...question("y", "form", 1), question_type: "number", answer: 3, is_knockout: true };
  expect(toPass(years)).toBe("must be at least 3 (knockout)");
  expect(toPass({ ...question("s", "sms", 1), expected_answer: "yes" })).toBe("must be Yes");
  expect(toPass(question("f", "form", 1))).toBeNull();
  expect(toPass(question("v", "voice", 1))).toBeNull();
});

test("questions that pass, fail or inform weigh nothing, and leave the others their whole share", () => {
  const scored = question("a", "voice", 1);
  const questions = [
    scored,
    { ...question("b", "voice", 2), question_type: "yes_no" },
    { ...question("c", "voice", 3), question_type: "minimum" },
    { ...question("d", "voice", 4), question_type: "multiple_choice" },
    { ...question("e", "voice", 5), not_scored: true },
    { ...scored, id: "f", score_weight: 5 },
  ];
  expect(weightsInWords({ modality: "voice", questions })).toEqual([
    "Weight 5 · 50 %",
    "Not scored",
    "Not scored",
    "Not scored",
    "Not scored",
    "Weight 5 · 50 %",
  ]);
});
