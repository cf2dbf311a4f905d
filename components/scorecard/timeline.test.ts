import { describe, expect, test } from "vitest";
import type { TranscriptEntry } from "@/lib/contract/platform/interview-data";
import { lineAt, linesOf, markAt, marksOf, neighbourMark, placeOf, withinRecording } from "./timeline";

const entry = (timestamp: number, over: Partial<TranscriptEntry> = {}): TranscriptEntry => ({
  speaker: "Candidate",
  text: `said at ${timestamp}`,
  timestamp,
  timestamp_str: "",
  turn_id: "t1",
  question_id: "q1",
  source: "speech_to_text",
  ...over,
});

const conversation = [
  entry(0, { speaker: "Interviewer", source: "question" }),
  entry(6.2),
  entry(14),
  entry(30, { speaker: "Interviewer", source: "question", turn_id: "t2", question_id: "q2" }),
  entry(34.5, { turn_id: "t2", question_id: "q2" }),
];
const lines = linesOf(conversation, true);
const questions = [
  { id: "q1", number: 1, text: "Why nursing?" },
  { id: "q2", number: 2, text: "A hard day?" },
  { id: "q3", number: 3, text: "Never asked" },
];
const marks = marksOf(
  questions.map((question) => ({ ...question, lines: lines.filter(({ questionId }) => questionId === question.id) })),
);

describe("the line that is being said", () => {
  test("is the last one that has begun", () => {
    expect(lineAt(lines, 0)).toBe(0);
    expect(lineAt(lines, 13.99)).toBe(1);
    expect(lineAt(lines, 14)).toBe(2);
    expect(lineAt(lines, 999)).toBe(4);
  });

  test("is none before the first begins", () => {
    expect(lineAt(linesOf([entry(5)], true), 4.9)).toBe(-1);
    expect(lineAt([], 3)).toBe(-1);
  });

  test("is never a typed one, which has no place in the recording", () => {
    const typed = linesOf(
      [
        entry(2),
        entry(0, { speaker: "Interviewer", source: "question", turn_id: "t9" }),
        entry(0, { source: "typed", turn_id: "t9" }),
      ],
      true,
    );
    expect(typed.map((line) => line.at)).toEqual([2, null, null]);
    expect(lineAt(typed, 3)).toBe(0);
  });

  test("does not jump back for a line whose time lies before an earlier one's", () => {
    expect(lineAt(linesOf([entry(0), entry(20), entry(10)], true), 25)).toBe(1);
  });
});

test("without a recording no line has a place", () => {
  expect(linesOf(conversation, false).every((line) => line.at === null)).toBe(true);
});

test("lines of the hosted service, which names neither turns nor questions, can still be played", () => {
  const [line] = linesOf([{ speaker: "Candidate", text: "Hello", timestamp: 3, timestamp_str: "00:03" }], true);
  expect(line).toMatchObject({ at: 3, questionId: null, turnId: null });
});

describe("marks", () => {
  test("stand where each question begins; one that was never asked has none", () => {
    expect(marks.map(({ number, at }) => [number, at])).toEqual([
      [1, 0],
      [2, 30],
    ]);
  });

  test("name the question a moment belongs to", () => {
    expect(markAt(marks, 29.9)?.number).toBe(1);
    expect(markAt(marks, 30)?.number).toBe(2);
    expect(markAt(marks, -1)).toBeUndefined();
  });

  test("lead to the neighbours: previous means the beginning of this question first", () => {
    expect(neighbourMark(marks, 10, "next")?.at).toBe(30);
    expect(neighbourMark(marks, 40, "next")).toBeUndefined();
    expect(neighbourMark(marks, 40, "previous")?.at).toBe(30);
    expect(neighbourMark(marks, 31, "previous")?.at).toBe(0);
    expect(neighbourMark(marks, 0, "previous")).toBeUndefined();
  });

  test("next leaves a question even when the player stands a hair before its beginning", () => {
    expect(neighbourMark(marks, 29.98, "next")).toBeUndefined();
  });
});

test("seeking stays inside the recording, and an unknown duration bounds nothing", () => {
  expect(withinRecording(-5, 60)).toBe(0);
  expect(withinRecording(70, 60)).toBe(60);
  expect(withinRecording(70, Number.NaN)).toBe(70);
  expect(withinRecording(70, Number.POSITIVE_INFINITY)).toBe(70);
});

test("a place on the seek bar is a per cent, 0 while the duration is unknown", () => {
  expect(placeOf(15, 60)).toBe(25);
  expect(placeOf(90, 60)).toBe(100);
  expect(placeOf(15, Number.NaN)).toBe(0);
});
