import { expect, test } from "vitest";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { overallParts, overallWords, questionsOf, workingOf } from "./working";

type Web = NonNullable<InterviewData["web_interview"]>;

const question = (id: string, score: number, weight: number, rank: number | null): Web["scorecard"][number] => ({
  question_id: id,
  question_text: `Question ${id}`,
  score,
  score_weight: weight,
  evaluation_summary: "",
  evaluation_criteria: "",
  rank: rank as number, // safe: a service older than the document sends null, which is what is tried here
});

const web: Web = {
  object: "web_interview_result",
  interview_id: "i1",
  match_score: 0,
  highlights: [],
  lowlights: [],
  scorecard: [question("b", 7, 3, 2), question("a", 9, 5, 1), question("d", 4, 0, 4)],
  speech_score: null,
  transcript: [],
  audio_recording_url: null,
  video_recording_url: null,
  tags: [],
  unscored: [
    { question_id: "c", question_text: "Question c", score_weight: 5, rank: 3, reason: "not_asked", transcript: [] },
  ],
};

test("the points of all questions add up to the match score before rounding", () => {
  const points = workingOf(web).reduce((sum, row) => sum + row.points, 0);
  // 100 * (7/10 * 3 + 9/10 * 5) / 8 = 82.5, which the server rounds to 83.
  expect(points).toBeCloseTo(82.5, 10);
});

test("questions without a score and those that weigh nothing bring no points and take no share", () => {
  const rows = workingOf(web);
  expect(rows.map(({ questionId, share }) => [questionId, share])).toEqual([
    ["a", 63],
    ["b", 37],
    ["c", 0],
    ["d", 0],
  ]);
  expect(rows.find(({ questionId }) => questionId === "c")).toMatchObject({ score: null, points: 0 });
});

test("an informational question keeps its score but does not count", () => {
  const scorecard = [question("a", 9, 5, 1), { ...question("b", 1, 5, 2), not_scored: true }];
  expect(workingOf({ ...web, unscored: [], scorecard }).map(({ points }) => points)).toEqual([90, 0]);
});

test("questions without a rank (older services) come last, in the order they were sent", () => {
  const scorecard = [question("x", 5, 5, null), question("y", 5, 5, null), question("a", 5, 5, 1)];
  expect(questionsOf({ ...web, unscored: undefined, scorecard }).map((item) => item.question.question_id)).toEqual([
    "a",
    "x",
    "y",
  ]);
});

test("the overall score is told as a sum a reader can check", () => {
  const parts = [
    { name: "resume", score: 84 },
    { name: "interview", score: 85 },
  ];
  expect(overallWords(parts, 84.5)).toBe("Mean of resume and interview: (84 + 85) / 2 = 84.5.");
  expect(overallWords(parts.slice(1), 85)).toBe("The interview score alone: 85.");
  expect(overallWords([], null)).toBeNull();
});

test("a part without a score is no part", () => {
  expect(overallParts({ resume: null, web_interview: { ...web, match_score: 0 } })).toEqual([
    { name: "interview", score: 0 },
  ]);
});
