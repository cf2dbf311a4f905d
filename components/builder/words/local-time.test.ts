import { afterEach, expect, test, vi } from "vitest";
import { localOf, momentOf, zoneWords } from "@/components/builder/words/local-time";

afterEach(() => vi.unstubAllEnvs());

test("a deadline is shown and taken in the reader's own zone, in summer and in winter", () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  expect(localOf("2026-07-01T15:00:00.000Z")).toBe("2026-07-01T17:00");
  expect(localOf("2026-01-01T16:00:00Z")).toBe("2026-01-01T17:00");
  expect(momentOf("2026-07-01T17:00")).toBe("2026-07-01T15:00:00.000Z");
  expect(zoneWords("2026-07-01T15:00:00Z")).toBe("Europe/Berlin, GMT+2");
  expect(zoneWords("2026-01-01T15:00:00Z")).toBe("Europe/Berlin, GMT+1");
});

test("no deadline is an empty field, and so is one that is no date", () => {
  expect(localOf(null)).toBe("");
  expect(localOf("soon")).toBe("");
  expect(momentOf("")).toBeNull();
  expect(momentOf("2026-13-01T00:00")).toBeNull();
});
