import { describe, expect, test } from "vitest";
import { type FormAnswer, type FormField, formFieldOf, problemOf, tidyAnswer } from "./form-field";

const field = (fields: object) => formFieldOf({ id: "q", text: "How?", ...fields });
/** The sentence for an answer as a page sends it. */
const said = (given: FormField, answer: FormAnswer) => problemOf(given, tidyAnswer(given, answer));

describe("a question of a form becomes a control that can be answered", () => {
  test("each documented kind has its own", () => {
    expect(field({ question_type: "textarea" })).toMatchObject({ type: "textarea", required: false });
    expect(field({ question_type: "number", is_answer_mandated: true })).toMatchObject({ required: true });
    expect(field({ question_type: "date" }).type).toBe("date");
    expect(field({ question_type: "slider", slider_min: 1, slider_max: 5 })).toMatchObject({ min: 1, max: 5, step: 1 });
    const options = [{ label: "A", value: "a" }, { value: "b" }, { name: "C" }, { label: "A" }, { label: " " }];
    expect(field({ question_type: "dropdown", dropdown_values: options, mcq_type: "multiple" })).toMatchObject({
      type: "multiple-choice",
      options: ["A", "b", "C"],
      multiple: true,
    });
    expect(field({ question_type: "file-upload", file_types: [".PDF", "jpg", "image/*"] })).toMatchObject({
      extensions: ["pdf", "jpg", "jpeg"],
      max_files: 1,
    });
    expect(field({ question_type: "file_upload", allow_multiple_files: true })).toMatchObject({ max_files: 10 });
  });

  test("one that lacks what it needs holds nobody up", () => {
    expect(field({ question_type: "multiple-choice" }).type).toBe("textarea");
    expect(field({ question_type: "slider", slider_min: 5, slider_max: 5 }).type).toBe("number");
    expect(field({ question_type: "slider", slider_step: -1 })).toMatchObject({ min: 0, max: 10, step: 1 });
    expect(field({ question_type: "hologram" }).type).toBe("textarea");
  });

  test("one without a type is what its other fields are for", () => {
    expect(field({ file_types: ["pdf"] })).toMatchObject({ type: "file-upload", extensions: ["pdf"] });
    expect(field({ slider_min: 1, slider_max: 5 })).toMatchObject({ type: "slider", min: 1, max: 5 });
    expect(field({ dropdown_values: [{ label: "A" }] }).type).toBe("multiple-choice");
  });

  test("what would pass is not told to the candidate", () => {
    expect(field({ question_type: "number", answer: 3, is_knockout: true, operator: "gte" })).toEqual({
      question_id: "q",
      text: "How?",
      type: "number",
      required: false,
    });
  });
});

describe("what is wrong with an answer is said in a sentence", () => {
  const number = field({ question_type: "number" });
  const slider = field({ question_type: "slider", slider_min: 0, slider_max: 1, slider_step: 0.1 });
  const one = field({ dropdown_values: [{ label: "A" }, { label: "B" }] });
  const date = field({ question_type: "date" });

  test.each<[FormField, FormAnswer]>([
    [number, "1,000"],
    [number, "three"],
    [slider, 0.35],
    [slider, 2],
    [one, ["C"]],
    [one, ["A", "B"]],
    [date, "2026-02-30"],
    [date, "tomorrow"],
    [field({}), "x".repeat(5001)],
    [field({}), ["a list"]],
    [field({ is_answer_mandated: true }), "  "],
    [field({ is_answer_mandated: true }), null],
    [field({ question_type: "file-upload", is_answer_mandated: true }), null],
  ])("%o does not take %o", (given, answer) => {
    expect(said(given, answer)).toMatch(/^[A-Z].*\.$/);
  });

  test.each<[FormField, FormAnswer]>([
    [number, " -2.5 "],
    [slider, 0.3],
    [slider, "1"],
    [one, "A"],
    [one, null],
    [date, "2028-02-29"],
    [field({}), ""],
  ])("%o takes %o", (given, answer) => {
    expect(said(given, answer)).toBeNull();
  });

  test("a required file is there or not", () => {
    const file = field({ question_type: "file-upload", is_answer_mandated: true });
    expect(problemOf(file, null, 0)).toBe("Please add a file.");
    expect(problemOf(file, null, 1)).toBeNull();
  });
});
