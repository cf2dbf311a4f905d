import { expect, test } from "vitest";
import { keptStart, NOTHING_YET } from "./kept-start";

function shelf() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  };
}

test("a description survives a reload, for the member who pasted it, until there is a draft", () => {
  const place = shelf();
  const start = { description: "We look for a nurse. نبحث عن ممرضة", wishes: "Nights", proposal_id: "p1" };
  expect(keptStart(place, "ana").keep(start)).toBe(true);
  expect(keptStart(place, "ana").find()).toEqual(start);
  expect(keptStart(place, "ben").find()).toEqual(NOTHING_YET);
  keptStart(place, "ana").keep(NOTHING_YET);
  expect(place.entries.size).toBe(0);
});

test("what cannot be read counts as nothing, and a browser without room says so", () => {
  const place = shelf();
  place.entries.set("greenroom-start:ana", "{");
  expect(keptStart(place, "ana").find()).toEqual(NOTHING_YET);
  place.entries.set("greenroom-start:ana", '{"description":5,"wishes":"Nights"}');
  expect(keptStart(place, "ana").find()).toEqual({ ...NOTHING_YET, wishes: "Nights" });
  const full = {
    ...place,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(keptStart(full, "ana").keep({ ...NOTHING_YET, wishes: "x" })).toBe(false);
});
