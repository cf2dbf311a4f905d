import { describe, expect, test, vi } from "vitest";
import type { NameOf } from "@/components/builder/words/say-cell";
import { contentOf } from "@/lib/contract/plan/content";
import type { Plan } from "@/lib/contract/workspace/plans";
import { changesOf } from "./plan-changes";
import { reachWords } from "./reach-words";
import { whoChanged } from "./who-changed";
import { shortened, wordDiff } from "./word-diff";

const BASE = {
  "posting/title": "Night nurse",
  "posting/max_retakes": 1,
  workflow: ["r", "w"],
  "step/r/type": "resume",
  "step/w/type": "web_interview",
  "step/w/video": false,
  "questions/voice": ["a", "b", "c"],
  "question/a/text": "Why nights?",
  "question/a/score_weight": 3,
  "question/b/text": "What would you do first?",
  "question/c/text": "What else?",
};
const content = (change: Record<string, unknown> = {}) => contentOf(new Map(Object.entries({ ...BASE, ...change })));
const changes = (change: Record<string, unknown>) =>
  changesOf(content(), content(change), nameOf).map(({ label, kind, before, after }) => [label, kind, before, after]);
const nameOf: NameOf = (field, id) => (field === "sender_email_id" && id === "S1" ? "jobs@example.com" : undefined);

describe("what publishing changes", () => {
  test("is told field by field, as it was and as it will be", () => {
    expect(
      changes({
        "posting/title": "Nurse",
        "step/w/video": true,
        "question/a/score_weight": 5,
        "posting/max_retakes": null,
      }),
    ).toEqual([
      ["Job title", "changed", "Night nurse", "Nurse"],
      ["Retakes", "changed", "1", ""],
      ["Interview: record video", "changed", "off", "on"],
      ["Question 1: weight", "changed", "3", "5"],
    ]);
  });

  test("is said in the form's own words: per cent, choices, names and the reader's time", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    const all = changesOf(
      content({ "posting/deadline": "2026-03-01T16:00:00Z" }),
      content({
        "posting/deadline": "2026-07-01T15:00:00.000Z",
        "posting/sender_email_id": "S1",
        "posting/job_overview_delivery_mode": "silent_reference",
        "posting/retake_cooldown_days": 0.5,
        "step/r/min_evaluation_score": 0.57,
        "question/a/question_type": "yes_no",
      }),
      nameOf,
    );
    vi.unstubAllEnvs();
    expect(Object.fromEntries(all.map(({ label, before, after }) => [label, [before, after]]))).toEqual({
      Deadline: ["2026-03-01 17:00 (Europe/Berlin, GMT+1)", "2026-07-01 17:00 (Europe/Berlin, GMT+2)"],
      "Sender address": ["", "jobs@example.com"],
      "How the job overview is used": ["", "Never told"],
      "Days between attempts": ["", "0.5"],
      "Resume: minimum resume score, in per cent": ["", "57 %"],
      "Question 1: way of asking": ["", "Yes or no, pass or fail"],
    });
  });

  test("names steps and questions that are new, that are gone, and that stand elsewhere", () => {
    expect(changes({ workflow: ["w", "r", "f"], "step/f/type": "form" })).toEqual([
      ["Step", "added", "", "Form"],
      ["The steps in another order", "moved", "1. Resume\n2. Interview", "1. Interview\n2. Resume"],
    ]);
    expect(changes({ "questions/voice": ["c", "a", "new"], "question/new/text": "And then?" })).toEqual([
      ["Question 3", "added", "", "And then?"],
      ["Question 2", "taken out", "What would you do first?", ""],
      [
        "Interview: questions in another order",
        "moved",
        "1. Why nights?\n2. What else?",
        "1. What else?\n2. Why nights?",
      ],
    ]);
  });

  test("is a list in which nothing is confused with anything else, also where several of a kind are gone", () => {
    const all = changesOf(
      content({ workflow: ["r", "w", "f", "s"], "step/f/type": "form", "step/s/type": "form" }),
      content({ workflow: ["r", "n", "m"], "step/n/type": "form", "step/m/type": "form", "questions/voice": [] }),
      nameOf,
    );
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  test("is nothing where a field is empty in another way, or an id alone is new", () => {
    expect(
      changes({ "posting/description": "", "posting/redirect_url": null, "step/r/knockout_enabled": undefined }),
    ).toEqual([]);
  });
});

describe("the differences of two texts", () => {
  test("are words, not letters, and neighbours are one", () => {
    expect(wordDiff("We look for a nurse.", "We look for two night nurses.")).toEqual([
      { kind: "same", text: "We look for " },
      { kind: "gone", text: "a nurse." },
      { kind: "new", text: "two night nurses." },
    ]);
    expect(wordDiff("same", "same")).toEqual([{ kind: "same", text: "same" }]);
    expect(wordDiff("", "new")).toEqual([{ kind: "new", text: "new" }]);
  });

  test("are found in 100 kB without being felt, and put together they are both texts", () => {
    const lines = Array.from(
      { length: 2500 },
      (_, n) => `Line ${n} says something about the job, of number ${n * 7}.\n`,
    );
    const [before, after] = [lines.join(""), lines.map((line, n) => (n % 400 === 9 ? `Other ${line}` : line)).join("")];
    const began = performance.now();
    const parts = wordDiff(before, after);
    expect(performance.now() - began).toBeLessThan(1500);
    const side = (kind: string) =>
      parts.filter((part) => part.kind === "same" || part.kind === kind).map((part) => part.text);
    expect(side("gone").join("")).toBe(before);
    expect(side("new").join("")).toBe(after);
    expect(
      shortened(parts)
        .map((part) => part.text)
        .join("").length,
    ).toBeLessThan(4000);
  });
});

test("whom it reaches is said in numbers, and what scores keep", () => {
  expect(reachWords({ waiting: 3, under_way: 2, finished: 1 })).toEqual([
    "3 people who have not begun: new steps and new questions.",
    "2 people who have begun: the steps they have stay. Questions they have not been asked yet are asked as they stand here.",
    "1 person who is done: nothing changes.",
    "Scores that exist keep the criteria they were made with, and name them.",
  ]);
  expect(reachWords({ waiting: 0, under_way: 0, finished: 0 })[0]).toContain("Nobody is in this posting yet");
  expect(reachWords(null)[0]).toContain("hosted service");
});

test("somebody who changed something meanwhile is named with what they changed", () => {
  const plan = (changes: [path: string, value: unknown, by: string][]): Plan => ({
    id: "P",
    revision: changes.length,
    posting: { status: "draft", candidate_url: null, link_root: null, reach: null, workflow_is_fixed: false },
    base: BASE,
    changes: changes.map(([path, value, changed_by]) => ({ path, value, changed_by, changed_at: 1 })),
  });
  const after = plan([
    ["posting/title", "Nurse", "Ana"],
    ["posting/description", "Cares.", "Ben"],
    ["question/b/text", "What first?", "Ben"],
  ]);
  const seen = new Map(Object.entries({ ...BASE, "posting/title": "Nurse" }));
  expect(whoChanged(seen, after)).toBe("Ben changed “Job description” and “Question 2: wording”.");
  const all = new Map([...seen, ...after.changes.map(({ path, value }) => [path, value] as const)]);
  expect(whoChanged(all, after)).toBe("");
});
