import { expect, test } from "vitest";
import { deadlineSoon } from "./deadline-words";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = new Date(2026, 10, 22, 9).getTime();

test.each([
  [now + 7 * day, "in 7 days"],
  [now + 5 * day + hour, "in 5 days"],
  [now + 2 * day - hour, "in 2 days"],
  [now + day, "tomorrow"],
  [now + day + hour, "tomorrow"],
  [now + day - 1, "in 23 hours"],
  [now + hour, "in an hour"],
  [now + 1, "in minutes"],
  [now + 7 * day + 1, null],
  [now, null],
  [now - day, null],
])("a deadline at %i says %j", (deadline, words) => {
  expect(deadlineSoon(deadline, now)).toBe(words);
});
