import { z } from "zod";
import type { AnyOperation, OutputOf } from "@/lib/contract/operation";
import { platform } from "@/lib/contract/platform";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { postingWith } from "@/lib/contract/platform/postings";
import { type QuestionResponse, questionChangeWith, questionWith } from "@/lib/contract/platform/questions";
import { stepWith } from "@/lib/contract/platform/workflow";
import type { Context } from "@/lib/domain/context";
import { toFiveDecimal, toFivePoints, totalToFiveDecimal } from "@/lib/domain/score";
import { routesOf } from "./match-route";
import { inputOf } from "./read-input";
import { wrongMethod } from "./reply";
import type { Call, Found } from "./run-call";
import { verbs } from "./verbs";

/**
 * The older v4 form of the platform door: the same verbs, other shapes. Weights may have fractions and may be called
 * `weight`; answers are wrapped as `{ object, data }`; answer scores are 1-5, resume scores 1.0-5.0.
 */

/** `weight` is another name for `score_weight`; where both are sent the documented name of v2 wins. */
const weightNamed = <Q extends z.ZodType>(question: Q) =>
  z.preprocess((sent) => {
    if (typeof sent !== "object" || sent === null || !("weight" in sent)) return sent;
    const { weight, ...rest } = sent;
    return { score_weight: weight, ...rest };
  }, question);

const fraction = z.number().min(0).max(10).nullish();
const Question = weightNamed(questionWith(fraction));

type Translation = { operation: AnyOperation; answer: (output: never) => unknown };
const translate = <O extends AnyOperation>(
  operation: O,
  answer: (output: OutputOf<O>) => unknown,
  body?: z.ZodType,
): Translation => ({
  operation: body ? { ...operation, body } : operation,
  answer,
});

const wrap = (object: string) => (output: { data: unknown }) => ({ object, data: output.data });
const wrapQuestion = (output: { data: QuestionResponse }) => ({ object: "question", data: showQuestion(output.data) });
const wrapList =
  <T>(show: (item: T) => unknown) =>
  (output: { data: T[]; pagination: { has_more: boolean } }) => ({
    object: "list",
    data: output.data.map(show),
    has_more: output.pagination.has_more,
  });
const same = (item: unknown) => item;

const translations: Translation[] = [
  translate(platform.createPosting, wrap("posting"), postingWith(stepWith(Question))),
  translate(platform.listPostings, wrapList(same)),
  translate(platform.getPosting, wrap("posting")),
  translate(platform.updatePosting, wrap("posting")),
  translate(platform.getPostingStats, wrap("posting_stats")),
  translate(platform.archivePosting, wrap("posting")),
  translate(platform.activatePosting, wrap("posting")),
  translate(platform.clonePosting, wrap("posting")),
  translate(platform.listQuestions, wrapList(showQuestion)),
  translate(platform.createQuestion, wrapQuestion, Question),
  translate(platform.getQuestion, wrapQuestion),
  translate(platform.updateQuestion, wrapQuestion, weightNamed(questionChangeWith(fraction))),
  translate(platform.deleteQuestion, wrapQuestion),
  translate(platform.reorderQuestions, wrapList(showQuestion)),
  translate(platform.ingestCandidate, ({ data }) => ({
    object: "candidate",
    data: {
      object: "candidate",
      interview_id: data.interview_id,
      interview_url: data.interview_url,
      posting_id: data.posting_id,
    },
  })),
  translate(platform.ingestCandidatesBulk, (output) => ({ object: "list", data: output.data })),
  translate(platform.listCandidates, wrapList(showCandidate)),
  translate(platform.getInterviewData, ({ data }) => ({ object: "interview_data", data: showInterviewData(data) })),
];

const match = routesOf(
  translations.map((translation) => ({
    ...translation,
    method: translation.operation.method,
    path: translation.operation.path,
  })),
);

/** What a path below /api/v4 leads to; undefined for nothing. */
export function v4Call(method: string, path: string): Found | undefined {
  const route = match(method, path.slice("/api/v4".length));
  if (route.kind === "wrong_method") return wrongMethod(route.allow);
  if (route.kind === "unknown") return undefined;
  const { operation, answer } = route.target;
  const run = verbs[operation.id as keyof typeof platform] as (ctx: Context, input: unknown) => Promise<never>; // safe: the table holds platform operations only, and the input was parsed
  const call: Call = {
    id: `v4.${operation.id}`,
    door: "platform",
    access: operation.access,
    maxBytes: operation.body === undefined ? 0 : operation.maxBytes,
    perform: async (context, sent) => ({
      status: operation.status,
      body: answer(await run(context, inputOf(operation, sent, false))),
    }),
  };
  return { call, params: route.params };
}

function showQuestion(question: QuestionResponse) {
  return { ...question, weight: question.score_weight };
}

/** The guide: a resume that knocked its sender out is a step that is complete. */
const COMPLETE = new Set(["completed", "knocked_out"]);

function showWorkflow(workflow: CandidateResponse["workflow"], types: string[]) {
  return (
    workflow && {
      steps: workflow.steps.map((step, index) => ({
        id: types[index] ?? step.step_id,
        order: step.order,
        status: COMPLETE.has(step.status) ? "complete" : step.status,
        started: step.started,
        completed: COMPLETE.has(step.status),
      })),
      all_complete: workflow.all_complete,
    }
  );
}

function showCandidate(candidate: CandidateResponse) {
  const { agent_summary: summary, step_types: types = [], ...rest } = candidate;
  const score = summary?.resume?.resume_score;
  return {
    ...rest,
    workflow: showWorkflow(candidate.workflow, types),
    agent_summary: summary && {
      ...summary,
      resume: summary.resume && { ...summary.resume, resume_score: score == null ? null : totalToFiveDecimal(score) },
    },
  };
}

function showInterviewData(data: InterviewData) {
  const { resume, web_interview: web } = data;
  const types = data.step_types ?? [];
  return {
    object: "interview_data",
    interview_id: data.interview_id,
    posting_id: data.posting_id,
    name: data.name,
    email: data.email,
    score: data.score,
    status: data.status,
    workflow: showWorkflow(data.workflow, types),
    resume: resume && {
      object: "resume_result",
      interview_id: resume.interview_id,
      overall_score: resume.overall_score === null ? null : totalToFiveDecimal(resume.overall_score),
      is_eligible: resume.is_eligible,
      eligibility_criteria: resume.eligibility_criteria.map(
        ({ criteria_id, criteria_text, passed, confidence, reasons }) => ({
          criteria_id,
          criteria_text,
          passed,
          confidence,
          reasons,
        }),
      ),
      score_criteria: resume.score_criteria.map(({ criteria_id, criteria_text, score, confidence, reasons }) => ({
        criteria_id,
        criteria_text,
        score: toFiveDecimal(score),
        confidence,
        reasons,
      })),
      resume_url: resume.resume_url,
    },
    // The guide: null until the candidate reaches the interview, and for good when the resume knocked them out.
    web_interview: web && {
      object: "web_interview_result",
      interview_id: web.interview_id,
      match_score: web.match_score,
      highlights: web.highlights,
      lowlights: web.lowlights,
      speech_score: web.speech_score === null ? null : Math.round(web.speech_score * 20 * 10) / 10,
      scorecard: web.scorecard.map((question) => ({
        question_id: question.question_id,
        question: question.question_text,
        evaluation_score: toFivePoints(question.score),
        evaluation_summary: question.evaluation_summary,
        score_weight: question.score_weight,
        rank: question.rank,
      })),
      video_recording_url: web.video_recording_url,
      audio_recording_url: web.audio_recording_url,
      tags: web.tags,
    },
  };
}
