import { expect, test } from "vitest";
import { labelOf } from "@/components/builder/words/cell-label";
import { sayIssue } from "@/lib/contract/plain-issue";
import { byModality, type PlanContent } from "@/lib/contract/plan/content";
import { POSTING_FIELDS, QUESTION_FIELDS, questionCell, STEP_CONFIGS, stepCell } from "@/lib/contract/plan/paths";
import { problemsOf } from "@/lib/contract/plan/problems";
import { MODALITIES } from "@/lib/contract/platform/questions";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";

const content = (change: Partial<PlanContent> = {}): PlanContent => ({
  posting: { title: "Nurse" },
  steps: STEP_TYPES.map((type) => ({ id: type, type, config: {} })),
  questions: byModality((modality) =>
    [1, 2, 3].map((place) => ({ id: `${modality}-${place}`, fields: { modality, text: "Why?" } })),
  ),
  ...change,
});

test("what is missing is said in a sentence that names the field as a recruiter calls it", () => {
  const broken = content({ posting: { title: "" } });
  const third = broken.questions.voice[2];
  if (third) third.fields.score_weight = 11;
  broken.questions.form = [];
  const sentences = problemsOf(broken).map(({ path, message }) => sayIssue(labelOf(path, broken), message));
  expect(sentences).toEqual([
    "Job title is required.",
    "Question 3: weight must be 10 or less.",
    "Form needs at least one question.",
  ]);
});

test("each kind of question has its own word and number", () => {
  const label = (id: string, field = "text") => labelOf(questionCell(id, field), content());
  expect(label("resume_eligibility-1")).toBe("Qualification 1: wording");
  expect(label("resume_scoring-2", "score_weight")).toBe("Criterion 2: weight");
  expect(label("form-3", "is_knockout")).toBe("Form question 3: knockout");
  expect(label("sms-1")).toBe("SMS question 1: wording");
  expect(label("voice_tags-2", "response_format")).toBe("Tag 2: format");
  expect(label("gone")).toBe("Question: wording");
});

test("every cell of a posting has a label without the API's own spelling", () => {
  const paths = [
    "workflow",
    ...POSTING_FIELDS.map((field) => `posting/${field}`),
    ...STEP_TYPES.flatMap((type) => Object.keys(STEP_CONFIGS[type].shape).map((field) => stepCell(type, field))),
    ...STEP_TYPES.map((type) => stepCell(type, "type")),
    ...MODALITIES.map((modality) => `questions/${modality}`),
    ...QUESTION_FIELDS.map((field) => questionCell("voice-1", field)),
  ];
  for (const path of paths) {
    const label = labelOf(path, content());
    expect(label, path).toMatch(/^[A-Z]/);
    expect(label, path).not.toContain("_");
  }
});
