import { expect, test } from "vitest";
import { readRetryAfter } from "./retry-after";

const now = new Date("2026-03-01T12:00:00Z");

test.each([
  ["120", 120],
  [" 7 ", 7],
  ["0", 0],
  ["Sun, 01 Mar 2026 12:01:30 GMT", 90],
  ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
  ["86401", 86_400],
  ["99999999999999999999", 86_400],
  ["Mon, 01 Mar 2027 12:00:00 GMT", 86_400],
  ["-5", null],
  ["1.5", null],
  ["soon", null],
  ["Sunday, when I like", null],
  ["", null],
  [undefined, null],
])("%s is %s seconds", (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});
