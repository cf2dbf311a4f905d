import { expect, test } from "vitest";
import { completionWords, shares } from "./counts-words";

const counts = { posting_id: "a", total: 128, in_progress: 12, completed: 64, knocked_out: 8, average_score: 71 };

test("the row says how many completed, and on request what became of everybody", () => {
  expect(completionWords(counts)).toEqual({
    short: "64 completed (50 %)",
    all: "64 completed, 12 in progress, 8 knocked out, 44 not started",
  });
  const totals = { ...counts, in_progress: null, knocked_out: null };
  expect(completionWords(totals)).toEqual({ short: "64 completed (50 %)", all: "64 completed (50 %)" });
  expect(completionWords({ ...counts, total: 0, completed: 0, in_progress: 0, knocked_out: 0 }).short).toBe(
    "0 completed (0 %)",
  );
});

test("the bar has a part for each that is there, and none for the others", () => {
  expect(shares(counts).map(({ percent }) => percent)).toEqual([50, 9.375, 6.25]);
  expect(shares({ ...counts, total: 0, completed: 0, in_progress: null, knocked_out: null })).toEqual([]);
});
