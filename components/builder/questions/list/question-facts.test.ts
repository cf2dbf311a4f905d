import { expect, test } from "vitest";
import { byModality, type PlanContent } from "@/lib/contract/plan/content";
import { placedQuestion } from "./placed-questions";
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

test("a dealbreaker is marked where the question can be one", () => {
  const config = { structured_config: { is_dealbreaker: true } };
  const content = voice({ question_type: "minimum", ...config }, { question_type: "scored", ...config });
  expect(factsAt(content, "q0")).toMatchObject({ kind: "Minimum", isKnockout: true });
  expect(factsAt(content, "q1")).toMatchObject({ kind: "Scored", isKnockout: false });
});

test("a question that no list names is nowhere", () => {
  expect(placedQuestion(voice({}), "gone")).toBeUndefined();
});
