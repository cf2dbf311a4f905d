import { expect, test } from "vitest";
import { countWords, dayWords, lastDays } from "./api-keys-days";

const now = Date.parse("2026-03-01T00:30:00Z");

test("every one of the last 30 days stands in the picture, the unused ones too", () => {
  const days = lastDays([{ day: "2026-02-28", requests: 7, refused: 2 }], now);
  expect(days).toHaveLength(30);
  expect(days[0]).toEqual({ day: "2026-01-31", requests: 0, refused: 0 });
  expect(days.at(-2)).toEqual({ day: "2026-02-28", requests: 7, refused: 2 });
  expect(days.at(-1)?.day).toBe("2026-03-01");
});

test("days and counts in words", () => {
  expect(dayWords("2026-02-28")).toBe("28 Feb");
  expect(countWords({ requests: 1, refused: 0 })).toBe("1 request");
  expect(countWords({ requests: 1204, refused: 12 })).toBe("1,204 requests, 12 of them refused");
});
