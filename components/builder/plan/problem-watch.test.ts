import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { byModality, cellsOf, type PlanContent } from "@/lib/contract/plan/content";
import { questionCell, questionsCell } from "@/lib/contract/plan/paths";
import type { Plan } from "@/lib/contract/workspace/plans";
import { PlanStore } from "./plan-store";
import { ProblemWatch } from "./problem-watch";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A form of two hundred questions, of which every tenth has no text yet. */
const content: PlanContent = {
  posting: { title: "Nurse" },
  steps: [
    { id: "s1", type: "form", config: {} },
    { id: "s2", type: "web_interview", config: {} },
  ],
  questions: byModality((modality) => {
    if (modality === "voice") return [{ id: "v0", fields: { modality, text: "" } }];
    if (modality !== "form") return [];
    return Array.from({ length: 200 }, (_, index) => ({
      id: `q${index}`,
      fields: { modality, text: index % 10 === 0 ? "" : `Question ${index}` },
    }));
  }),
};

function open() {
  const base = Object.fromEntries(cellsOf(content));
  const plan = { id: "p", revision: 1, base, changes: [], posting: { status: "draft" } } as unknown as Plan; // safe: only these are read
  const pending = { adopt: async () => new Map(), keep: () => true, hold() {}, release() {} };
  const store = new PlanStore({ plan, pending, send: () => new Promise(() => {}) });
  const watch = new ProblemWatch(store);
  watch.open();
  return { store, watch };
}
const pause = () => vi.advanceTimersByTime(1000);

test("typing where nothing is wrong leaves the list of problems the very same, so that nobody draws it again", () => {
  const { store, watch } = open();
  const before = watch.problems;
  expect(before).toHaveLength(21);
  store.set(questionCell("q1", "text"), "When can you start?");
  pause();
  expect(watch.problems).toBe(before);
  store.set(questionCell("q1", "text"), "");
  pause();
  expect(watch.problems).toHaveLength(22);
});

test("a question that moves takes another number: the list is a new one though the problems are the same", () => {
  const { store, watch } = open();
  const before = watch.problems;
  const ids = content.questions.form.map(({ id }) => id);
  store.set(questionsCell("form"), [...ids.slice(0, 197), "q198", "q197", "q199"]);
  pause();
  expect(watch.problems).toEqual(before);
  expect(watch.problems).not.toBe(before);
});

test("a question is marked once one of its cells says what is wrong, and no longer than that", () => {
  const { store, watch } = open();
  expect(watch.isMarked("q10")).toBe(false);
  store.set(questionCell("q1", "text"), "");
  pause();
  expect([watch.isMarked("q1"), watch.isMarked("q10")]).toEqual([true, false]);
  watch.showAll();
  expect([watch.isMarked("q1"), watch.isMarked("q10")]).toEqual([true, true]);
  store.set(questionCell("q1", "text"), "Again");
  pause();
  expect(watch.isMarked("q1")).toBe(false);
});
