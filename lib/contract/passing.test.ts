import { describe, expect, test } from "vitest";
import { expectedAnswer, type PassingQuestion, passes, passingWords } from "./passing";

const form = (fields: Partial<PassingQuestion>): PassingQuestion => ({ modality: "form", ...fields });
const sms = (fields: Partial<PassingQuestion>): PassingQuestion => ({ modality: "sms", ...fields });
const choice = (answer: unknown, more: Partial<PassingQuestion> = {}) =>
  form({
    question_type: "multiple-choice",
    dropdown_values: [
      { label: "Yes", value: "y" },
      { label: "No", value: "n" },
      { label: "Perhaps", value: "p" },
    ],
    answer,
    ...more,
  });

describe("what an answer must be to pass is said in words and held to", () => {
  test.each<[string, PassingQuestion, unknown[], unknown[]]>([
    ["must be at least 3", form({ question_type: "number", answer: 3 }), [3, 4, "3.5"], [2.9, "two", null]],
    ["must be at least 3", form({ question_type: "number", answer: "3", operator: "minimum" }), [3], [2]],
    ["must be more than 3", form({ question_type: "number", answer: 3, operator: "gt" }), [3.1], [3]],
    ["must be at most 40", form({ question_type: "number", answer: 40, operator: "lte" }), [40], [41]],
    ["must be less than 40", form({ question_type: "number", answer: 40, operator: "lt" }), [39], [40]],
    ["must be 2", form({ question_type: "number", answer: 2, operator: "eq" }), [2], [3]],
    ["must not be 0", form({ question_type: "number", answer: 0, operator: "neq" }), [1], [0]],
    ["must be at least 7", form({ question_type: "slider", answer: 7 }), [7, 10], [6]],
    ["must be Berlin", form({ question_type: "textarea", answer: "Berlin" }), [" berlin "], ["Bern", ""]],
    ["must not be Berlin", form({ answer: "Berlin", operator: "neq" }), ["Bern"], ["BERLIN"]],
    ["must be Yes", choice("y"), [["Yes"], "yes"], [["No"]]],
    ["must be Yes", choice(true), [["Yes"]], [["No"]]],
    ["must be Yes", choice(["certainly", "y"]), [["Yes"]], [["No"]]],
    ["any of: Yes, Perhaps", choice(["Yes", "p"]), [["Perhaps"], ["No", "Yes"]], [["No"]]],
    ["none of: Yes, Perhaps", choice(["Yes", "p"], { operator: "neq" }), [["No"]], [["No", "Yes"]]],
    ["must be 1 March 2026", form({ question_type: "date", answer: "2026-03-01" }), ["2026-03-01"], ["2026-03-02"]],
    [
      "must be on or before 1 March 2026",
      form({ question_type: "date", answer: "2026-03-01T00:00:00Z", operator: "lte" }),
      ["2025-12-31", "2026-03-01"],
      ["2026-03-02"],
    ],
    ["must be Yes", sms({ expected_answer: "yes" }), ["yes", "Yes"], ["no"]],
    ["must be No", sms({ expected_answer: "NO", question_type: "YES_NO" }), ["no"], ["yes"]],
    ["must be at least 2", sms({ expected_value: 2 }), [2, 5], [1]],
  ])("%s", (words, question, passing, failing) => {
    expect(passingWords(question)).toBe(words);
    for (const answer of passing) expect(passes(question, answer), `${answer} passes`).toBe(true);
    for (const answer of failing) expect(passes(question, answer), `${answer} fails`).toBe(false);
  });

  test.each<[string, PassingQuestion]>([
    ["nothing is expected", form({ question_type: "textarea" })],
    ["a number's ideal answer is no number", form({ question_type: "number", answer: "lots" })],
    ["a date's ideal answer is no date", form({ question_type: "date", answer: "soon" })],
    ["a file is asked for", form({ question_type: "file-upload", answer: "valid file" })],
    ["an SMS question expects neither yes nor no nor a number", sms({ expected_answer: "three years" })],
    ["an SMS question asks for a number without a minimum", sms({ question_type: "NUMERIC" })],
    ["it is another kind of question", { modality: "voice", expected_answer: "yes" }],
    ["the list of answers is empty", choice([])],
    ["the ideal answer is no option", choice("certainly")],
    ["the ideal answer is a yes and the options are other words", choice(true, { dropdown_values: [{ label: "Ja" }] })],
  ])("any answer passes where %s", (_, question) => {
    expect(passingWords(question)).toBe("any answer passes");
    expect(expectedAnswer(question)).toBeNull();
    expect(passes(question, "whatever")).toBe(true);
  });
});
