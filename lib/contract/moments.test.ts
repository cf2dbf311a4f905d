import { afterAll, beforeAll, expect, test } from "vitest";
import { deadlineOf, momentOf } from "./moments";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "America/New_York";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ["2026-12-31T23:59", "2026-12-31T23:59:00.000Z"],
  ["2026-12-31 23:59:30", "2026-12-31T23:59:30.000Z"],
  ["2026-12-31T23:59:00-05:00", "2027-01-01T04:59:00.000Z"],
  ["2026-12-31T23:59:00Z", "2026-12-31T23:59:00.000Z"],
  ["2026-12-31", "2026-12-31T00:00:00.000Z"],
])("%s is the same moment on every server", (sent, moment) => {
  expect(momentOf(sent).toISOString()).toBe(moment);
});

test("a deadline that names a day is over when the day is", () => {
  expect(deadlineOf("2026-12-31").toISOString()).toBe("2026-12-31T23:59:59.999Z");
  expect(deadlineOf("2026-12-31T12:00").toISOString()).toBe("2026-12-31T12:00:00.000Z");
});
