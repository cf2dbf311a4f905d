import { expect, test } from "vitest";
import type { RecordingRow, TurnRow } from "@/lib/store/conversations";
import { transcriptOf, UNTRANSCRIBED } from "./transcript";

const turn = (change: Partial<TurnRow>): TurnRow => ({
  id: "t1",
  interviewId: "i",
  rank: 1,
  questionId: "q1",
  followUp: 0,
  prompt: "Why?",
  answeredAt: new Date(0),
  part: 0,
  askedAt: 1,
  from: 3,
  to: 9,
  source: "browser",
  text: "Because it works.",
  phrases: [],
  createdAt: new Date(0),
  ...change,
});
const recording = { partOffsets: { "0": 0, "1": 100 } } as unknown as RecordingRow; // only the offsets are read

test("times are seconds into the joined recording, whatever part they were said in", () => {
  const phrases = [
    { text: "Because", at: 3.5 },
    { text: "it works.", at: 5 },
  ];
  expect(
    transcriptOf([turn({ part: 1, phrases })], recording).map((entry) => [entry.speaker, entry.timestamp, entry.until]),
  ).toEqual([
    ["Interviewer", 101, 103],
    ["Candidate", 103.5, 105],
    ["Candidate", 105, 109],
  ]);
});

test("an answer without words stands as such, and an open question not at all", () => {
  const silent = turn({ text: null, source: "untranscribed" });
  const open = turn({ id: "t2", answeredAt: null });
  const entries = transcriptOf([silent, open], recording);
  expect(entries.map((entry) => [entry.text, entry.source])).toEqual([
    ["Why?", "question"],
    [UNTRANSCRIBED, "untranscribed"],
  ]);
});
