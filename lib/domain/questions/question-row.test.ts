import { describe, expect, test } from "vitest";
import { QuestionFields } from "@/lib/contract/platform/questions";
import { showQuestion } from "./question-row";

const shown = (modality: string, fields: Record<string, unknown> = {}) =>
  showQuestion({
    id: "q",
    postingId: "p",
    modality,
    text: "How?",
    rank: 1,
    weight: null,
    fields,
    createdAt: new Date(0),
    updatedAt: new Date(0),
    deletedAt: null,
  });

describe("a question as the API shows it", () => {
  test("has every documented field, null where nothing is said", () => {
    const { text: _, ...rest } = shown("resume_eligibility");
    for (const name of Object.keys(QuestionFields.shape)) expect(rest, name).toHaveProperty(name, null);
  });

  test.each([
    ["sms", {}, "YES_NO"],
    ["sms", { expected_value: 3 }, "NUMERIC"],
    ["form", {}, "textarea"],
    ["form", { dropdown_values: [{ label: "Yes" }] }, "dropdown"],
    ["form", { file_types: ["pdf"] }, "file_upload"],
    ["form", { slider_min: 1, slider_max: 5 }, "slider"],
    ["form", { question_type: "multiple-choice", dropdown_values: [{ label: "Yes" }] }, "multiple-choice"],
    ["voice", {}, null],
  ])("names the type of a %s question with %j", (modality, fields, type) => {
    expect(shown(modality, fields).question_type).toBe(type);
  });
});
