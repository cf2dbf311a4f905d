import { expect, test } from "vitest";
import { relativeWords, toMilliseconds } from "./relative-words";

const now = Date.UTC(2026, 4, 17, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, "just now"],
  [-59_000, "just now"],
  [-minute, "1 min ago"],
  [-59 * minute, "59 min ago"],
  [-hour, "1 h ago"],
  [-2.9 * hour, "2 h ago"],
  [-day, "1 d ago"],
  [-13 * day, "13 d ago"],
  [-14 * day, "2 wk ago"],
  [-61 * day, "2 mo ago"],
  [-364 * day, "11 mo ago"],
  [-366 * day, "1 y ago"],
  // A server clock a few seconds ahead of the browser's is not the future.
  [5_000, "just now"],
  [30_000, "just now"],
  [40_000, "in a moment"],
  [3 * day, "in 3 d"],
])("%d ms from now reads %s", (offset, words) => {
  expect(relativeWords(now + offset, now)).toBe(words);
});

test("the API's unix seconds and a Date name the same moment", () => {
  expect(toMilliseconds(now / 1000)).toBe(now);
  expect(toMilliseconds(new Date(now))).toBe(now);
});

test("what is no moment at all is refused instead of shown as a wrong time", () => {
  expect(toMilliseconds(Number.NaN)).toBeNull();
  expect(toMilliseconds(new Date("never"))).toBeNull();
  expect(toMilliseconds(1e18)).toBeNull();
});
