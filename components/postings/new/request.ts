import { z } from "zod";
import { plainIssue } from "@/lib/contract/plain-issue";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import type { CreateQuestion } from "@/lib/contract/platform/questions";
import type { CreateStep } from "@/lib/contract/platform/workflow";
import { Draft, type ListName } from "./draft";

/** NaN for what is not a number (also for nothing): the contract's schema then says that one is needed. */
const toNumber = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));
const orNull = (text: string) => (text.trim() === "" ? null : text);

/** The request that creates what the form describes. Whether it is valid is for `CreatePostingRequest` to say. */
export function toRequest(draft: Draft): CreatePostingRequest {
  return {
    title: draft.title.trim(),
    description: draft.description,
    company_overview: draft.company_overview,
    company_overview_delivery_mode: draft.company_overview_delivery_mode,
    job_overview: draft.job_overview,
    job_overview_delivery_mode: draft.job_overview_delivery_mode,
    interview_process_overview: orNull(draft.interview_process_overview),
    interview_process_overview_delivery_mode: draft.interview_process_overview_delivery_mode,
    interviewer_name: draft.interviewer_name.trim(),
    language: draft.language,
    workflow: stepsOf(draft).map((step) => (step === "resume" ? resumeStep(draft) : interviewStep(draft))),
  };
}

/** The steps of a draft in the order candidates take them. */
export function stepsOf(draft: Pick<Draft, "has_resume" | "resume_first">): ("resume" | "interview")[] {
  if (!draft.has_resume) return ["interview"];
  return draft.resume_first ? ["resume", "interview"] : ["interview", "resume"];
}

function resumeStep(draft: Draft): CreateStep {
  return {
    type: "resume",
    config: {
      knockout_enabled: draft.knockout_enabled,
      mandatory: draft.mandatory,
      min_evaluation_score: draft.minimum_score.trim() === "" ? null : Number(draft.minimum_score) / 100,
    },
    questions: [
      ...draft.requirements.map((item): CreateQuestion => ({ modality: "resume_eligibility", text: item.text.trim() })),
      ...draft.criteria.map(
        (item): CreateQuestion => ({
          modality: "resume_scoring",
          text: item.text.trim(),
          score_of_1: orNull(item.score_of_1),
          score_of_5: orNull(item.score_of_5),
          score_weight: toNumber(item.weight),
        }),
      ),
    ],
  };
}

function interviewStep(draft: Draft): CreateStep {
  return {
    type: "web_interview",
    config: { video: draft.video },
    questions: [
      ...draft.questions.map(
        (item): CreateQuestion => ({
          modality: "voice",
          text: item.text.trim(),
          evaluation_criteria: orNull(item.evaluation_criteria),
          score_of_1: orNull(item.score_of_1),
          score_of_5: orNull(item.score_of_5),
          score_weight: toNumber(item.weight),
          min_follow_ups: toNumber(item.min_follow_ups),
          max_follow_ups: toNumber(item.max_follow_ups),
          not_scored: item.not_scored,
        }),
      ),
      ...draft.tags.map(
        (item): CreateQuestion => ({
          modality: "voice_tags",
          text: item.text.trim(),
          response_format: item.response_format,
          instructions: orNull(item.instructions),
        }),
      ),
    ],
  };
}

const renamed: Record<string, string> = { score_weight: "weight", min_evaluation_score: "minimum_score" };

/** Which lists a step's questions came from, in the order `toRequest` lays them out. */
const listsOf: Record<"resume" | "interview", [ListName, ListName]> = {
  resume: ["requirements", "criteria"],
  interview: ["questions", "tags"],
};

/** Where the form holds what the request has at `path`: ["workflow", 1, "questions", 4, "text"] is "tags.0.text". */
export function fieldOf(path: readonly (string | number)[], draft: Draft): string | undefined {
  const [first, stepIndex, part, place, ...rest] = path;
  if (first !== "workflow") return typeof first === "string" && first in draft ? first : undefined;
  const step = typeof stepIndex === "number" ? stepsOf(draft)[stepIndex] : undefined;
  if (!step) return undefined;
  if (part === "config") {
    const name = renamed[String(place)] ?? String(place);
    return name in draft ? name : undefined;
  }
  const [firstList, secondList] = listsOf[step];
  if (typeof place !== "number") return firstList;
  const inFirst = draft[firstList].length;
  const [list, index] = place < inFirst ? [firstList, place] : [secondList, place - inFirst];
  return [list, index, ...rest.map((key) => renamed[key] ?? key)].join(".");
}

/**
 * The form's schema: the contract's own, with each complaint at the field where the form holds it, and three rules of the
 * form itself. Its output is the request.
 */
export const NewPosting = Draft.transform((draft, context): CreatePostingRequest => {
  const request = toRequest(draft);
  const parsed = CreatePostingRequest.safeParse(request, { error: plainIssue });
  const add = (field: string, message: string) =>
    context.issues.push({ code: "custom", input: draft, path: field.split("."), message });

  for (const issue of parsed.error?.issues ?? []) {
    const field = fieldOf(
      issue.path.filter((key) => typeof key !== "symbol"),
      draft,
    );
    add(field ?? "root", field === "minimum_score" ? "must be a number from 0 to 100" : formWords(issue.message));
  }
  if (draft.questions.length === 0) add("questions", "Add at least one question: without one there is no interview.");
  draft.criteria.forEach((item, index) => {
    if (draft.has_resume && Number(item.weight) === 0) add(`criteria.${index}.weight`, "must be 1 or more");
  });
  return parsed.success ? request : z.NEVER;
});

/** The contract names a field by its API name; the form has words of its own. */
function formWords(message: string): string {
  return message.replace("max_follow_ups", "the maximum");
}
