import { describe, expect, test } from "vitest";
import type { QuestionRow } from "@/lib/store/questions";
import { followUpRange, nextPrompt } from "./next-prompt";

const question = (id: string, fields: Record<string, unknown> = {}): QuestionRow => ({
  id,
  postingId: "p",
  modality: "voice",
  text: `Question ${id}`,
  rank: 1,
  weight: null,
  fields,
  deletedAt: null,
  createdAt: new Date(0),
  updatedAt: new Date(0),
});
const asked = (questionId: string, followUp = 0) => ({ questionId, followUp, answered: true });

describe("which question comes next", () => {
  const two = [question("a", { min_follow_ups: 1, max_follow_ups: 2 }), question("b", { max_follow_ups: 0 })];

  test("the first one, then its follow-ups within min and max, then the next one", () => {
    expect(nextPrompt(two, [])).toMatchObject({ kind: "question", question: { id: "a" } });
    expect(nextPrompt(two, [asked("a")])).toMatchObject({ kind: "perhaps_follow_up", number: 1, required: true });
    expect(nextPrompt(two, [asked("a"), asked("a", 1)])).toMatchObject({
      kind: "perhaps_follow_up",
      number: 2,
      required: false,
    });
    expect(nextPrompt(two, [asked("a"), asked("a", 1), asked("a", 2)])).toMatchObject({
      kind: "question",
      question: { id: "b" },
    });
    expect(nextPrompt(two, [asked("a"), asked("b")])).toEqual({ kind: "done" });
  });

  test("an optional follow-up that nobody needs is passed over", () => {
    expect(nextPrompt(two, [asked("a"), asked("a", 1)], true)).toMatchObject({
      kind: "question",
      question: { id: "b" },
    });
  });

  test("a question that was deleted meanwhile is not asked further", () => {
    expect(nextPrompt(two, [asked("gone")])).toMatchObject({ kind: "question", question: { id: "a" } });
  });
});

test("follow-ups nobody spoke of: at most one, none demanded, none for what is not scored", () => {
  expect(followUpRange(question("a"))).toEqual({ min: 0, max: 1 });
  expect(followUpRange(question("a", { not_scored: true }))).toEqual({ min: 0, max: 0 });
  expect(followUpRange(question("a", { min_follow_ups: 2 }))).toEqual({ min: 2, max: 2 });
  expect(followUpRange(question("a", { min_follow_ups: 500, max_follow_ups: 9000 }))).toEqual({ min: 10, max: 10 });
});
