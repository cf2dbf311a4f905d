import { expect, test } from "vitest";
import { captionsOf } from "./captions";
import type { Line } from "./timeline";

const line = (at: number | null, text: string): Line => ({
  key: text,
  speaker: "Candidate",
  text,
  at,
  questionId: null,
  turnId: null,
  source: null,
});

test("each line stands until the next begins, seven seconds at most, whatever characters it has", () => {
  const lines = [
    line(3.5, "It failed."),
    line(1, "What\n\nhappened?"),
    line(null, "typed"),
    line(3723.25, "a < b & c --> d"),
  ];
  expect(captionsOf(lines)).toBe(
    [
      "WEBVTT",
      "00:00:01.000 --> 00:00:03.500\nWhat happened?",
      "00:00:03.500 --> 00:00:10.500\nIt failed.",
      "01:02:03.250 --> 01:02:10.250\na &lt; b &amp; c --&gt; d\n",
    ].join("\n\n"),
  );
});

test("lines that begin together both end later than they begin", () => {
  expect(captionsOf([line(2, "a"), line(2, "b"), line(4, "c")])).toContain("00:00:02.000 --> 00:00:04.000\na");
});

test("no line of the recording, no captions", () => {
  expect(captionsOf([line(null, "typed")])).toBeNull();
});
