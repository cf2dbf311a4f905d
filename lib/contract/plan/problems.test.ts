import { expect, test } from "vitest";
import { byModality, type PlanContent } from "./content";
import { problemsOf } from "./problems";

const content = (posting: Record<string, unknown>, config: Record<string, unknown> = {}): PlanContent => ({
  posting: { title: "Nurse", ...posting },
  steps: [{ id: "s1", type: "web_interview", config }],
  questions: byModality((modality) => (modality === "voice" ? [{ id: "q1", fields: { modality, text: "Why?" } }] : [])),
});

test("settings that make no sense are said in a sentence at the cell that holds them", () => {
  expect(problemsOf(content({}, { cheat_detection_config: { enabled: true, threshold: 120 } }))).toEqual([
    { path: "step/s1/cheat_detection_config", message: "Threshold must be 100 or less." },
  ]);
  expect(problemsOf(content({}, { cheat_detection_config: { threshold: "high" } }))[0]?.message).toBe(
    "Threshold must be a number.",
  );
  const page = { min_duration_seconds: 1200, max_duration_seconds: 600 };
  expect(problemsOf(content({}, { web_interview_config: page }))[0]?.message).toBe(
    "Longest interview must not be less than the shortest.",
  );
  const image = { backdrop_image_url: "http://example.com/a.png" };
  expect(problemsOf(content({}, { web_interview_config: image }))[0]?.message).toBe(
    "Backdrop image must be an address that begins with https://.",
  );
});

test("too many questions are told at their list, with how many there are", () => {
  const many = Array.from({ length: 201 }, (_, index) => ({
    id: `q${index}`,
    fields: { modality: "voice", text: "Why?" },
  }));
  const crowded = { ...content({}), questions: byModality((modality) => (modality === "voice" ? many : [])) };
  expect(problemsOf(crowded)).toEqual([
    { path: "questions/voice", message: "must not have more than 200 questions (it has 201)" },
  ]);
});

test("a minimum score is told in per cent, as it is typed", () => {
  expect(problemsOf(content({}, { min_evaluation_score: 1.5 }))).toEqual([
    { path: "step/s1/min_evaluation_score", message: "must be from 0 to 100" },
  ]);
  expect(problemsOf(content({}, { min_evaluation_score: 0.6 }))).toEqual([]);
});

test("quiet hours need a zone and two different hours, once they are on", () => {
  const quiet = (blackout_period: unknown): PlanContent => ({
    posting: { title: "Nurse" },
    steps: [{ id: "s1", type: "conversational_sms", config: { blackout_period } }],
    questions: byModality((modality) => (modality === "sms" ? [{ id: "q1", fields: { modality, text: "Why?" } }] : [])),
  });
  expect(problemsOf(quiet({ enabled: false }))).toEqual([]);
  expect(problemsOf(quiet({ enabled: true }))[0]?.message).toBe("Time zone is required.");
  expect(problemsOf(quiet({ enabled: true, timezone: "Mars/Base", start_hour: 20, end_hour: 8 }))[0]?.message).toBe(
    "Time zone is not a time zone, for example Europe/Berlin.",
  );
  expect(problemsOf(quiet({ enabled: true, timezone: "UTC", start_hour: 8, end_hour: 8 }))[0]?.message).toBe(
    "Until must not be the hour it begins.",
  );
  expect(problemsOf(quiet({ enabled: true, timezone: "UTC", start_hour: 20, end_hour: 8 }))).toEqual([]);
});

test("what an API client keeps there beside the documented fields is nobody's problem", () => {
  expect(problemsOf(content({}, { web_interview_config: { our_own: { any: 1 } } }))).toEqual([]);
});

test("metadata that is no map yet keeps a posting from being published, with the line that is wrong", () => {
  const metadata = [
    ["team", "one"],
    ["team", "two"],
  ];
  expect(problemsOf(content({ metadata }))).toEqual([
    { path: "posting/metadata", message: "has a line 2 whose key “team” is there twice" },
  ]);
  const long = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, "v"]));
  expect(problemsOf(content({ metadata: long }))[0]?.message).toBe("must not have more than 50 keys (it has 60)");
});

test("each cell is complained about once", () => {
  const paths = problemsOf(content({ title: "", metadata: [["", "x"]], max_retakes: 9 })).map(({ path }) => path);
  expect(paths.toSorted()).toEqual(["posting/max_retakes", "posting/metadata", "posting/title"]);
});

test("a weight with a fraction, as the API's older version takes it, keeps nothing from being published", () => {
  const weighing = (score_weight: number) => ({
    ...content({}),
    questions: byModality((modality) =>
      modality === "voice" ? [{ id: "q1", fields: { modality, text: "Why?", score_weight } }] : [],
    ),
  });
  expect(problemsOf(weighing(2.5))).toEqual([]);
  expect(problemsOf(weighing(10.5)).map(({ path }) => path)).toEqual(["question/q1/score_weight"]);
});
