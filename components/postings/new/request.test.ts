import { describe, expect, test } from "vitest";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { blankItem, type Draft, newDraft } from "./draft";
import { fieldOf, NewPosting, toRequest } from "./request";

const filled = (change: Partial<Draft> = {}): Draft => ({
  ...newDraft(),
  title: "Night nurse",
  requirements: [{ text: "Registered nurse" }, { text: "Lives within 50 km" }],
  criteria: [{ text: "Intensive care", score_of_1: "", score_of_5: "Five years", weight: "5" }],
  questions: [blankItem.questions("Tell me about a hard night.")],
  tags: [{ text: "Notice period", response_format: "number", instructions: "" }],
  ...change,
});

function problemsOf(draft: Draft): Record<string, string> {
  const parsed = NewPosting.safeParse(draft);
  return Object.fromEntries((parsed.error?.issues ?? []).map((issue) => [issue.path.join("."), issue.message]));
}

describe("the request of a form", () => {
  test("is one the contract takes, with the steps in order and the weights as numbers", () => {
    const parsed = CreatePostingRequest.parse(toRequest(filled({ minimum_score: "60" })));
    expect(parsed.workflow?.map(({ type }) => type)).toEqual(["resume", "web_interview"]);
    const [resume, interview] = parsed.workflow ?? [];
    expect(resume?.config).toMatchObject({ knockout_enabled: true, mandatory: true, min_evaluation_score: 0.6 });
    expect(resume?.questions?.map(({ modality, score_weight }) => [modality, score_weight])).toEqual([
      ["resume_eligibility", undefined],
      ["resume_eligibility", undefined],
      ["resume_scoring", 5],
    ]);
    expect(interview?.questions?.map(({ modality }) => modality)).toEqual(["voice", "voice_tags"]);
    expect(interview?.questions?.[0]).toMatchObject({ score_weight: 3, min_follow_ups: 0, max_follow_ups: 2 });
  });

  test("leaves the resume step out when it is off and puts it last when swapped", () => {
    expect(toRequest(filled({ has_resume: false })).workflow?.map(({ type }) => type)).toEqual(["web_interview"]);
    expect(toRequest(filled({ resume_first: false })).workflow?.map(({ type }) => type)).toEqual([
      "web_interview",
      "resume",
    ]);
  });

  test("an empty minimum score is none, not zero", () => {
    expect(toRequest(filled()).workflow?.[0]?.config).toMatchObject({ min_evaluation_score: null });
  });
});

describe("where the form holds what the request complains about", () => {
  const draft = filled();
  test.each([
    [["title"], "title"],
    [["workflow", 0, "questions", 1, "text"], "requirements.1.text"],
    [["workflow", 0, "questions", 2, "score_weight"], "criteria.0.weight"],
    [["workflow", 1, "questions", 0, "min_follow_ups"], "questions.0.min_follow_ups"],
    [["workflow", 1, "questions", 1, "text"], "tags.0.text"],
    [["workflow", 0, "config", "min_evaluation_score"], "minimum_score"],
    [["workflow", 7, "questions", 0, "text"], undefined],
    [["metadata"], undefined],
  ])("%j", (path, field) => {
    expect(fieldOf(path, draft)).toBe(field);
  });

  test("follows the order of the steps", () => {
    const swapped = filled({ resume_first: false });
    expect(fieldOf(["workflow", 1, "questions", 2, "text"], swapped)).toBe("criteria.0.text");
  });
});

describe("the form's schema", () => {
  test("answers the request when all is well", () => {
    expect(NewPosting.parse(filled())).toEqual(toRequest(filled()));
  });

  test("complains at the fields, in words that follow the label", () => {
    const [question] = filled().questions;
    expect(
      problemsOf(
        filled({
          title: "ab",
          minimum_score: "120",
          requirements: [{ text: " " }],
          criteria: [{ text: "Care", score_of_1: "", score_of_5: "", weight: "0" }],
          questions: question ? [{ ...question, weight: "" }] : [],
        }),
      ),
    ).toEqual({
      title: "needs at least 3 characters",
      minimum_score: "must be a number from 0 to 100",
      "requirements.0.text": "is required",
      "criteria.0.weight": "must be 1 or more",
      "questions.0.weight": "is required",
    });
  });

  test("follow-ups the wrong way round are told in the form's words", () => {
    const question = { ...blankItem.questions("Why?"), min_follow_ups: "3", max_follow_ups: "2" };
    expect(problemsOf(filled({ questions: [question] }))).toEqual({
      "questions.0.min_follow_ups": "must not be more than the maximum",
    });
  });

  test("an interview without questions is no interview", () => {
    expect(problemsOf(filled({ questions: [] }))).toHaveProperty("questions");
  });

  test("what belongs to a resume step that is off is not looked at", () => {
    const off = filled({ has_resume: false, criteria: [{ text: "", score_of_1: "", score_of_5: "", weight: "0" }] });
    expect(problemsOf(off)).toEqual({});
  });
});
