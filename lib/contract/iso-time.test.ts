import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deadlineSeconds, isoSeconds } from "./iso-time";

const NOON = Date.UTC(2026, 2, 13, 12) / 1000;

describe("an ISO time in Unix seconds", () => {
  const zone = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = "America/New_York";
  });
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ["2026-03-13T12:00:00Z", NOON],
    ["2026-03-13T12:00:00", NOON],
    ["2026-03-13 12:00", NOON],
    ["2026-03-13T14:00:00+02:00", NOON],
    ["2026-03-13T14:00:00+0200", NOON],
    ["2026-03-13T07:00:00-05", NOON],
    ["2026-03-13T12:00:00.250Z", NOON + 0.25],
    ["2026-03-13T12:00:00.250999", NOON + 0.25],
    ["2026-03-13", NOON - 12 * 3600],
  ])("%s, wherever the server stands", (text, seconds) => {
    expect(isoSeconds(text)).toBe(seconds);
  });

  test.each(["", "2026", "foo 1", "March 13, 2026", "13/03/2026", "2026-02-30", "2026-13-01", "2026-03-13T25:00:00Z"])(
    "%j is none",
    (text) => {
      expect(isoSeconds(text)).toBeNaN();
    },
  );
});

test("a deadline that names a day is over when the day is", () => {
  expect(deadlineSeconds("2026-12-31")).toBe(Date.UTC(2026, 11, 31, 23, 59, 59, 999) / 1000);
  expect(deadlineSeconds("2026-12-31T12:00")).toBe(Date.UTC(2026, 11, 31, 12) / 1000);
});
