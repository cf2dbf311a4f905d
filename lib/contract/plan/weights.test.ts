import { expect, test } from "vitest";
import { byModality, type PlanContent } from "./content";
import { weightOf, weightParts } from "./weights";

const content = (modality: "voice" | "form", list: Record<string, unknown>[]): PlanContent => ({
  posting: {},
  steps: [],
  questions: byModality((one) => (one === modality ? list.map((fields, index) => ({ id: `q${index}`, fields })) : [])),
});

test("a question weighs 5 unless somebody says otherwise; what moves no score weighs nothing", () => {
  expect(weightOf("voice", {})).toBe(5);
  expect(weightOf("resume_scoring", { score_weight: 10 })).toBe(10);
  expect(weightOf("voice", { score_weight: 0 })).toBe(0);
  expect(weightOf("voice", { score_weight: 3, not_scored: true })).toBe(0);
  expect(weightOf("voice", { score_weight: 3, question_type: "yes_no" })).toBe(0);
  expect(weightOf("form", { score_weight: 3 })).toBe(0);
  expect(weightOf("resume_eligibility", { score_weight: 3 })).toBe(0);
});

test("a weight that cannot be published weighs nothing yet", () => {
  for (const score_weight of [11, -1, "3x", "-"]) expect(weightOf("voice", { score_weight })).toBe(0);
});

test("a question without a text goes by its number", () => {
  const parts = weightParts(
    content("voice", [{ text: " " }, { text: "Care", score_weight: 2 }]),
    "voice",
    (index) => `Question ${index + 1}`,
  );
  expect(parts).toEqual([
    { id: "q0", label: "Question 1", weight: 5 },
    { id: "q1", label: "Care", weight: 2 },
  ]);
});
