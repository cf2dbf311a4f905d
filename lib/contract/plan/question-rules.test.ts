import { describe, expect, test } from "vitest";
import { PlanQuestion } from "./question-rules";

/** What keeps a question from being published, cell by cell. */
const problems = (question: Record<string, unknown>) =>
  Object.fromEntries(
    (PlanQuestion.safeParse({ text: "Why?", ...question }).error?.issues ?? []).map((issue) => [
      issue.path.join("/"),
      issue.message,
    ]),
  );
const CHOICES = [{ label: "Full time", value: "full" }, { label: "Part time" }];

describe("a message's question", () => {
  test("of yes or no needs the answer that passes to be a dealbreaker, whatever number is left over", () => {
    const sms = { modality: "sms", question_type: "YES_NO", is_dealbreaker: true, expected_value: 3 };
    expect(problems(sms)).toEqual({ expected_answer: "is required for a dealbreaker" });
    expect(problems({ ...sms, expected_answer: "yes" })).toEqual({});
    expect(problems({ ...sms, expected_answer: "True" })).toEqual({});
    expect(problems({ ...sms, expected_answer: "maybe" })).toEqual({ expected_answer: "must be yes or no" });
  });

  test("of a number needs the number, whatever answer is left over", () => {
    const sms = { modality: "sms", question_type: "numeric", is_dealbreaker: true, expected_answer: "maybe" };
    expect(problems(sms)).toEqual({ expected_value: "is required for a dealbreaker" });
    expect(problems({ ...sms, expected_value: 0 })).toEqual({});
  });
});

describe("a form's question", () => {
  test("may be of any kind that candidates can be shown, under each of its names", () => {
    for (const question_type of ["dropdown", "multiple_choice", "Multiple-Choice"]) {
      expect(problems({ modality: "form", question_type, dropdown_values: CHOICES }), question_type).toEqual({});
      expect(problems({ modality: "form", question_type }), question_type).toEqual({
        dropdown_values: "needs at least 2 choices",
      });
    }
    expect(problems({ modality: "form", question_type: "numeric", answer: "three" })).toEqual({
      answer: "must be a number",
    });
    expect(problems({ modality: "form", question_type: "hologram" })).toEqual({
      question_type: "is not one of the choices",
    });
  });

  test("takes as its answer what passes: a choice's words or its value, in any case", () => {
    const form = { modality: "form", question_type: "dropdown", dropdown_values: CHOICES, is_knockout: true };
    for (const answer of ["Full time", "full", "PART TIME", ["full", "part time"]]) {
      expect(problems({ ...form, answer })).toEqual({});
    }
    expect(problems({ ...form, answer: ["full", "never"] })).toEqual({ answer: "is none of the choices" });
    expect(Object.keys(problems(form))).toEqual(["answer"]);
  });

  test("knocks out by a date only when it is written as candidates' answers are", () => {
    const form = { modality: "form", question_type: "date", is_knockout: true, operator: "LTE" };
    expect(problems({ ...form, answer: "2026-03-01" })).toEqual({});
    expect(problems({ ...form, answer: "March 1 2026" })).toEqual({ answer: "must be a date: year-month-day" });
  });
});
