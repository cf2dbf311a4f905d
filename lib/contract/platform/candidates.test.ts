import { expect, test } from "vitest";
import { listCandidates } from "./candidates";

const MIDNIGHT = Date.UTC(2026, 2, 13) / 1000;

test.each([
  ["2026-03-13T00:00:00+00:00", MIDNIGHT],
  // As `?created_after=2026-03-13T00:00:00+00:00` arrives when the + was not encoded.
  ["2026-03-13T00:00:00 00:00", MIDNIGHT],
  ["2026-03-13 00:00", MIDNIGHT],
  [String(MIDNIGHT), MIDNIGHT],
  [`${MIDNIGHT}.5`, MIDNIGHT + 0.5],
])("candidates are listed from %s on", (created_after, seconds) => {
  expect(listCandidates.query.parse({ created_after }).created_after).toBe(seconds);
});

test.each(["foo 1", "March 13, 2026", "2026-02-30", "1773360000000"])("%j bounds no list", (created_after) => {
  expect(listCandidates.query.safeParse({ created_after }).success).toBe(false);
});
