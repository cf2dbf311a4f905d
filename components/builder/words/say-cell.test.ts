import { expect, test } from "vitest";
import { contentOf } from "@/lib/contract/plan/content";
import { sayCell } from "./say-cell";

const CELLS = {
  workflow: ["w", "s"],
  "step/w/type": "web_interview",
  "step/s/type": "conversational_sms",
  "questions/voice": ["v"],
  "question/v/question_type": "multiple_choice",
  "questions/form": ["day", "amount"],
  "question/day/question_type": "date",
  "question/amount/question_type": "number",
  "questions/sms": ["m"],
  "question/m/text": "Nights?",
};
const content = contentOf(new Map(Object.entries(CELLS)));
const say = (path: string, value: unknown) =>
  sayCell(path, value, content, (field, id) => (`${field} ${id}` === "voice_id V1" ? "Emma" : undefined));

test("a field is said as its control shows it", () => {
  expect(say("step/w/min_evaluation_score", 0.6)).toBe("60 %");
  expect(say("step/w/interview_type", "behavioral")).toBe("Behavioural");
  expect(say("step/w/voice_id", "V1")).toBe("Emma");
  expect(say("step/w/voice_id", "gone")).toBe("gone");
  expect(say("step/w/video", false)).toBe("off");
  expect(say("posting/language", "de")).toContain("German");
  expect(say("posting/language", "pt-BR")).toBe("Brazilian Portuguese");
  expect(say("posting/metadata", { cost: "4711" })).toBe("cost: 4711");
  expect(say("posting/title", null)).toBe("");
});

test("the same word of a question is said as its kind has it", () => {
  expect(say("question/day/operator", "gte")).toBe("On or after");
  expect(say("question/amount/operator", "gte")).toBe("At least");
  expect(say("question/amount/question_type", "number")).toBe("Number");
  expect(say("question/m/question_type", "NUMERIC")).toBe("A number");
  expect(say("question/m/expected_answer", "YES")).toBe("Yes");
  expect(say("question/day/dropdown_values", [{ label: "Day", value: "d" }, "Night"])).toBe("Day, Night");
  expect(say("question/v/structured_config", { options: ["A", "B"], correct_answer: "B" })).toMatch(
    /^Choices: A, B\.\n.*must be B/,
  );
});

test("an object of a step is said field by field, in the units in which it is typed", () => {
  expect(say("step/w/web_interview_config", { min_duration_seconds: 1230, show_transcript: true })).toBe(
    "Shortest interview: 20.5 minutes\nShow the transcript while they speak: on",
  );
  expect(say("step/w/cheat_detection_config", { threshold: 55, types: ["tab_switching", "of_a_program"] })).toBe(
    "Threshold: 55\nWhat to watch for: Leaving the page, of_a_program",
  );
  expect(say("step/s/blackout_period", { start_hour: 7, timezone: "America/New_York", of_a_program: 1 })).toBe(
    "From: 07:00\nTime zone: America/New York\nof a program: 1",
  );
});
