import { beforeEach, expect, test } from "vitest";
import { PlanStore } from "@/components/builder/plan/plan-store";
import { idsOf } from "@/lib/contract/plan/content";
import { questionCell, questionsCell } from "@/lib/contract/plan/paths";
import type { Plan } from "@/lib/contract/workspace/plans";
import { type Focus, questionList } from "./question-list";

const VOICE = questionsCell("voice");
const plan: Plan = {
  id: "p",
  revision: 0,
  posting: { status: "draft", candidate_url: null, link_root: null, reach: null, workflow_is_fixed: false },
  base: {
    [VOICE]: ["a", "b", "c"],
    ...Object.fromEntries(["a", "b", "c"].map((id) => [questionCell(id, "text"), id])),
  },
  changes: [],
};

let store: PlanStore;
let list: ReturnType<typeof questionList>;
let focused: Focus | undefined;
let opened: string | null;
let said: string;
let undo: () => unknown;
beforeEach(() => {
  store = new PlanStore({
    plan,
    pending: { adopt: async () => new Map(), keep: () => true, hold: () => {}, release: () => {} },
    send: async () => ({ revision: 1, merged: [], conflicts: [] }),
  });
  [focused, opened, said] = [undefined, null, ""];
  list = questionList({
    store,
    modality: "voice",
    openQuestion: (id) => {
      opened = id;
    },
    focus: (what) => {
      focused = what;
    },
    keepFocus() {},
    toast: ({ onUndo }) => {
      undo = onUndo;
    },
    say: (sentence) => {
      said = sentence;
    },
  });
});
const order = () => idsOf(store.get(VOICE));
const texts = () => order().map((id) => store.get(questionCell(id, "text")));

test("a new question comes last, opens, and has the focus in its text", () => {
  list.add();
  const added = order().at(-1) ?? "";
  expect(opened).toBe(added);
  expect(focused).toEqual({ id: added, on: "text" });
  expect(store.get(questionCell(added, "score_weight"))).toBe(5);
  expect(store.get(questionCell(added, "modality"))).toBe("voice");
});

test("Enter goes on to the next question, and from a last one with words to a new one", () => {
  list.next("a");
  expect(opened).toBe("b");
  list.next("c");
  expect(order()).toHaveLength(4);
  const empty = order().at(-1) ?? "";
  list.next(empty);
  expect(order()).toHaveLength(4);
});

test("a duplicate stands behind its original with all that it says", () => {
  store.set(questionCell("a", "score_of_5"), "A story");
  list.duplicate("a");
  expect(texts()).toEqual(["a", "a", "b", "c"]);
  expect(store.get(questionCell(order()[1] ?? "", "score_of_5"))).toBe("A story");
});

test("a deleted question leaves the focus to its neighbour and comes back where it was", () => {
  list.remove("b");
  expect(order()).toEqual(["a", "c"]);
  expect(focused).toEqual({ id: "c", on: "row" });
  list.remove("c");
  expect(focused).toEqual({ id: "a", on: "row" });
  undo();
  expect(texts()).toEqual(["a", "c"]);
  list.remove("a");
  list.remove("c");
  expect(focused).toEqual({ on: "add" });
});

test("moves are told, and stop at both ends", () => {
  list.moveBy("a", -1);
  expect(said).toBe("");
  list.moveBy("a", 1);
  expect(order()).toEqual(["b", "a", "c"]);
  expect(said).toBe("Question 1 is now question 2 of 3.");
  list.moveTo("c", "b");
  expect(order()).toEqual(["c", "b", "a"]);
});

test("pasted lines become questions of this kind", () => {
  list.addLines(["One?", "Two?"]);
  expect(texts()).toEqual(["a", "b", "c", "One?", "Two?"]);
  expect(said).toBe("2 questions added.");
});
