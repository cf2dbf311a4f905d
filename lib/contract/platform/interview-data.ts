import { z } from "zod";
import { operation } from "../operation";
import { CandidateWorkflow } from "./candidates";
import { CheatDetection, FormResult, SmsResult } from "./screening-results";
import { Id, single } from "./shared";

/**
 * Results of an interview. Fields marked "ours" are Greenroom's additions to the documented shape: the evidence behind
 * every score. HeyMilo's hosted service does not send them, so all of them are optional.
 */

/** Ours: who made a score, with which criteria. */
export const MadeBy = z.object({
  evaluator: z.string(),
  version: z.string(),
  criteria_version: z.string(),
  at: z.number(),
});

/** Ours: a verbatim quote from the resume, as a character range of `resume.text`. */
export const ResumeEvidence = z.object({ quote: z.string(), start: z.number().int(), end: z.number().int() });

/** Ours: a verbatim quote from the transcript and the second of the recording where it is said. */
export const AnswerEvidence = z.object({ quote: z.string(), at: z.number(), turn_id: z.string() });

export const TranscriptEntry = z.object({
  speaker: z.string(),
  text: z.string(),
  timestamp: z.number(),
  timestamp_str: z.string(),
  /** Ours. */
  turn_id: z.string().optional(),
  question_id: z.string().nullable().optional(),
  until: z.number().nullable().optional(),
  /** Ours: how the words came to be: speech_to_text, browser, typed, question, or untranscribed. */
  source: z.string().optional(),
});
export type TranscriptEntry = z.output<typeof TranscriptEntry>;

export const ScorecardQuestion = z.object({
  question_id: z.string(),
  question_text: z.string(),
  score: z.number().int(),
  score_weight: z.number(),
  evaluation_summary: z.string(),
  evaluation_criteria: z.string(),
  score_1_description: z.string().nullable().optional(),
  score_5_description: z.string().nullable().optional(),
  not_scored: z.boolean().optional(),
  rank: z.number().int(),
  transcript: z.array(TranscriptEntry).optional(),
  /** Ours. */
  confidence: z.number().optional(),
  evidence: z.array(AnswerEvidence).optional(),
});

/**
 * Ours: what was understood of the answer to a structured question. `verdict` is null where any answer passes; `passed`
 * and `failed` come with evidence, and `unclear` with why a person must read the answer.
 */
export const StructuredReading = z.object({
  verdict: z.enum(["passed", "failed", "unclear"]).nullable(),
  understood: z.string().nullable(),
  unclear_because: z.enum(["not_understood", "contradictory", "qualified", "not_transcribed"]).nullable(),
  expectation: z.string().nullable(),
  is_dealbreaker: z.boolean(),
  evidence: z.array(AnswerEvidence),
});
export type StructuredReading = z.output<typeof StructuredReading>;

/** Ours: a question without a score, and the word that says why. */
export const UnscoredQuestion = z.object({
  question_id: z.string(),
  question_text: z.string(),
  score_weight: z.number(),
  rank: z.number().int(),
  reason: z.enum(["not_scored", "not_asked", "not_transcribed", "needs_person"]),
  transcript: z.array(TranscriptEntry),
  /** Where the question is structured and was answered. */
  reading: StructuredReading.optional(),
});

const Remark = z.object({ text: z.string(), question_id: z.string(), evidence: AnswerEvidence });

export const WebInterviewResult = z.object({
  object: z.literal("web_interview_result"),
  interview_id: z.string(),
  match_score: z.number().int().nullable(),
  highlights: z.array(z.string()),
  lowlights: z.array(z.string()),
  scorecard: z.array(ScorecardQuestion),
  speech_score: z.number().nullable(),
  transcript: z.array(TranscriptEntry),
  audio_recording_url: z.string().nullable(),
  video_recording_url: z.string().nullable(),
  tags: z.array(z.string()),
  /** Ours. */
  unscored: z.array(UnscoredQuestion).optional(),
  highlight_evidence: z.array(Remark).optional(),
  lowlight_evidence: z.array(Remark).optional(),
  tag_evidence: z.array(z.object({ name: z.string(), value: z.string(), evidence: AnswerEvidence })).optional(),
  captions_url: z.string().nullable().optional(),
  recording_seconds: z.number().nullable().optional(),
  /** Ours: waiting, processing, ready, failed or none. */
  recording_status: z.string().optional(),
  made_by: MadeBy.nullable().optional(),
  problem: z.string().nullable().optional(),
});

export const ResumeEligibilityCriterion = z.object({
  criteria_id: z.string(),
  criteria_text: z.string(),
  passed: z.boolean(),
  confidence: z.number(),
  reasons: z.array(z.string()),
  /** Ours: pass, fail or not_stated, and what the candidate said when asked. */
  verdict: z.string().optional(),
  evidence: z.array(ResumeEvidence).optional(),
  statement: z
    .object({ answer: z.enum(["yes", "no", "unsure"]), note: z.string(), at: z.number() })
    .nullable()
    .optional(),
});

export const ResumeScoreCriterion = z.object({
  criteria_id: z.string(),
  criteria_text: z.string(),
  score: z.number(),
  confidence: z.number(),
  reasons: z.array(z.string()),
  /** Ours. */
  weight: z.number().optional(),
  evidence: z.array(ResumeEvidence).optional(),
});

export const ResumeResult = z.object({
  object: z.literal("resume_result"),
  interview_id: z.string(),
  overall_score: z.number().nullable(),
  is_eligible: z.boolean().nullable(),
  score_criteria: z.array(ResumeScoreCriterion),
  eligibility_criteria: z.array(ResumeEligibilityCriterion),
  resume_url: z.string().nullable(),
  /** Ours. */
  text: z.string().optional(),
  file_name: z.string().optional(),
  warnings: z.array(z.string()).optional(),
  made_by: MadeBy.nullable().optional(),
  problem: z.string().nullable().optional(),
});

export const InterviewDataResponse = z.object({
  object: z.literal("interview_data"),
  interview_id: z.string(),
  candidate_id: z.string().nullable(),
  posting_id: z.string(),
  name: z.string(),
  email: z.string(),
  score: z.number().nullable(),
  /** A candidate status, or "not_ready" while steps are open. */
  status: z.string(),
  workflow: CandidateWorkflow.nullable(),
  web_interview: WebInterviewResult.nullable(),
  resume: ResumeResult.nullable(),
  sms: SmsResult.nullable(),
  form: FormResult.nullable(),
  cheat_detection: CheatDetection.nullable(),
  metadata: z.record(z.string(), z.string()).nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
  /** Ours: the candidate status even while `status` says not_ready. */
  candidate_status: z.string().optional(),
  /** Ours: the type of each step of `workflow`, in its order. */
  step_types: z.array(z.string()).optional(),
  /** Ours: somebody of the team tried the posting out; true or left out. */
  is_test: z.boolean().optional(),
});
export type InterviewData = z.output<typeof InterviewDataResponse>;

export const getInterviewData = operation({
  id: "getInterviewData",
  summary: "Get everything known about one interview",
  door: "platform",
  method: "GET",
  path: "/interviews/{interview_id}/data",
  access: "candidates.read",
  params: z.object({ interview_id: Id }),
  response: single(InterviewDataResponse),
});
