import { expect, test } from "vitest";
import type { Modality } from "../platform/questions";
import { passingSentence } from "./passing-sentence";

const choices = [
  { label: "A", value: "A" },
  { label: "B", value: "B" },
  { label: "C", value: "C" },
];

test.each<[Modality, Record<string, unknown>, RegExp]>([
  ["form", {}, /^Any answer passes\.$/],
  ["form", { question_type: "number", answer: 3, is_knockout: true }, /must be at least 3\. Any other .* knocks/],
  ["form", { question_type: "number", answer: 3 }, /must be at least 3\. Other answers are noted/],
  ["form", { question_type: "number", answer: "3x" }, /^Any answer passes\.$/],
  [
    "form",
    { question_type: "multiple-choice", dropdown_values: choices, answer: ["A", "C"] },
    /^Passes with any of: A, C\./,
  ],
  ["form", { question_type: "date", answer: "2026-03-01", operator: "lte" }, /must be on or before 1 March 2026/],
  ["sms", { question_type: "YES_NO", expected_answer: "yes", is_dealbreaker: true }, /must be Yes\. .* knocks/],
  ["sms", { question_type: "NUMERIC", expected_value: 2 }, /must be at least 2\./],
  ["sms", { question_type: "NUMERIC", expected_value: "2 or so" }, /^Any answer passes\.$/],
  ["voice", {}, /^Scored from 1 to 10/],
  ["voice", { not_scored: true }, /moves no score/],
  ["voice", { score_weight: 0 }, /weight of 0/],
  [
    "voice",
    { question_type: "yes_no", structured_config: { expected_answer: "no" } },
    /must be No\..*never moves the score/,
  ],
  ["voice", { question_type: "yes_no" }, /^Any answer passes\..*never moves the score/],
  [
    "voice",
    { question_type: "minimum", structured_config: { value: 0, unit: "years", is_dealbreaker: true } },
    /at least 0 years\. .*dealbreaker for a person to judge; nobody is knocked out/,
  ],
  ["voice", { question_type: "multiple_choice", structured_config: { correct_answer: "B" } }, /must be B\./],
  ["resume_scoring", {}, /^Scored from 0 to 10/],
  ["resume_eligibility", {}, /^Passes when the resume shows it/],
  ["voice_tags", {}, /passes and fails nobody/],
])("a %s question %o says what becomes of its answer", (modality, fields, sentence) => {
  expect(passingSentence(modality, fields)).toMatch(sentence);
});

test("where a step knocks nobody out, no question of it claims to", () => {
  const fields = { question_type: "number", answer: 3, is_knockout: true };
  expect(passingSentence("form", fields, false)).toMatch(
    /must be at least 3\. Other answers are noted; nobody is knocked/,
  );
  const sms = { question_type: "YES_NO", expected_answer: "yes", is_dealbreaker: true };
  expect(passingSentence("sms", sms, false)).toMatch(/must be Yes\. Other answers are noted; nobody is knocked/);
});
