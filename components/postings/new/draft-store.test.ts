import { expect, test } from "vitest";
import { newDraft } from "./draft";
import { draftStore, isUntouched, type Shelf } from "./draft-store";

function shelf(): Shelf & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

const draft = { ...newDraft(), title: "Ingénieure 工程师", minimum_score: "6" };

test("a draft comes back as it was kept, for its own member only", () => {
  const place = shelf();
  expect(draftStore("ada", place).keep(draft)).toBe(true);
  expect(draftStore("ada", place).find()).toEqual(draft);
  expect(draftStore("bob", place).find()).toBeNull();
  draftStore("ada", place).forget();
  expect(draftStore("ada", place).find()).toBeNull();
});

test("an older draft gets the fields it lacks, a broken one is none", () => {
  const place = shelf();
  draftStore("ada", place).keep(draft);
  const [key] = place.entries.keys();
  const put = (text: string) => place.entries.set(key ?? "", text);

  const { tags: _, ...older } = draft;
  put(JSON.stringify(older));
  expect(draftStore("ada", place).find()).toEqual(draft);
  put(JSON.stringify({ ...draft, questions: "all of them" }));
  expect(draftStore("ada", place).find()).toBeNull();
  put("{");
  expect(draftStore("ada", place).find()).toBeNull();
});

test("a browser without room says so instead of failing", () => {
  const full: Shelf = {
    ...shelf(),
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(draftStore("ada", full).keep(draft)).toBe(false);
});

test("an untouched form is not worth keeping", () => {
  expect(isUntouched(newDraft())).toBe(true);
  expect(isUntouched(draft)).toBe(false);
});
