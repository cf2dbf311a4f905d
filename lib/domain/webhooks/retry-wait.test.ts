import { expect, test } from "vitest";
import { retryWait, WEBHOOK_WAITS } from "./retry-wait";

test("ten attempts: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, then dead", () => {
  const waits = (random: number) => Array.from({ length: 10 }, (_, n) => retryWait(WEBHOOK_WAITS, n + 1, random, null));
  expect(waits(0)).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
  const longest = [5.5, 330, 1980, 7920, 19_800, 39_600, 55_440, 79_200, 95_040];
  waits(1).forEach((wait, n) => {
    if (n < 9) expect(wait).toBeCloseTo(longest[n] ?? 0, 6);
    else expect(wait).toBeNull();
  });
});

test("a receiver's own wish makes a wait longer, never shorter, and does not revive what is dead", () => {
  expect(retryWait([5, 60], 1, 0.5, 30)).toBe(30);
  expect(retryWait([5, 60], 2, 0.5, 30)).toBe(63);
  expect(retryWait([5, 60], 3, 0.5, 30)).toBeNull();
});
