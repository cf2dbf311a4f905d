import { expect, test } from "vitest";
import { inOneMonth } from "./posting-settings";

test.each([
  ["2026-01-31T10:00:00.000Z", "2026-02-28T10:00:00.000Z"],
  ["2028-01-30T10:00:00.000Z", "2028-02-29T10:00:00.000Z"],
  ["2026-12-15T10:00:00.000Z", "2027-01-15T10:00:00.000Z"],
])("a month after %s is %s", (now, then) => {
  expect(inOneMonth(new Date(now)).toISOString()).toBe(then);
});
