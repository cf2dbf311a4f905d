import { expect, test } from "vitest";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { byModality, type PlanContent } from "@/lib/contract/plan/content";
import { factsOf } from "./question-facts";

const voice = (...list: Record<string, unknown>[]): PlanContent => ({
  posting: {},
  steps: [],
  questions: byModality((one) => (one === "voice" ? list.map((fields, index) => ({ id: `q${index}`, fields })) : [])),
});
const factsAt = (content: PlanContent, id: string) => {
  const placed = placedQuestion(content, id);
  return placed && factsOf(placed);
};

test("the shares of what is scored add up to 100, and what is not scored has none", () => {
  const content = voice(
    {},
    { score_weight: 5 },
    { score_weight: 5 },
    { not_scored: true },
    { question_type: "yes_no" },
  );
  const weights = ["q0", "q1", "q2", "q3", "q4"].map((id) => factsAt(content, id)?.weight);
  expect(weights).toEqual(["Weight 5 · 34 %", "Weight 5 · 33 %", "Weight 5 · 33 %", "Not scored", "Not scored"]);
});

test("a dealbreaker of the interview is marked where it can be one, and as no knockout: nobody is knocked out by it", () => {
  const config = { structured_config: { is_dealbreaker: true } };
  const content = voice({ question_type: "minimum", ...config }, { question_type: "scored", ...config });
  expect(factsAt(content, "q0")).toMatchObject({ kind: "Minimum", mark: "Dealbreaker · a person decides" });
  expect(factsAt(content, "q1")).toMatchObject({ kind: "Scored", mark: "" });
});

test("a question of a form is a knockout only while its step knocks out", () => {
  const form = (config: Record<string, unknown>): PlanContent => ({
    posting: {},
    steps: [{ id: "s", type: "form", config }],
    questions: byModality((one) => (one === "form" ? [{ id: "q0", fields: { is_knockout: true } }] : [])),
  });
  expect(factsAt(form({}), "q0")?.mark).toBe("Knockout");
  expect(factsAt(form({ knockout_enabled: false }), "q0")?.mark).toBe("Knockout · off in this step");
});

test("a question that no list names is nowhere", () => {
  expect(placedQuestion(voice({}), "gone")).toBeUndefined();
});
