import { z } from "zod";
import { FormField } from "../form-field";
import { text } from "../platform/shared";
import { STEP_TYPES } from "../platform/workflow";

/** What a candidate's calls have in common: their link, their tab, and the answer that says where they stand. */

export const link = z.object({ token: text({ min: 1, max: 200 }) });
export const tab = text({ min: 8, max: 64 });

/** The page asks one thing at a time. */
export const Prompt = z.object({
  id: z.string(),
  question_id: z.string(),
  text: z.string(),
  is_follow_up: z.boolean(),
  /** 1-based place of the main question among all. */
  position: z.number().int(),
  total: z.number().int(),
});
export type Prompt = z.output<typeof Prompt>;

export const InterviewState = z.object({
  /** Null when every question has been answered. */
  prompt: Prompt.nullable(),
  /** Number for the next recording part: every (re)start of the recorder writes a part of its own. */
  next_part: z.number().int(),
  /** What was answered so far, oldest first, so that a returning candidate sees that nothing was lost. */
  answered: z.array(z.object({ question: z.string(), answer: z.string().nullable(), is_follow_up: z.boolean() })),
});
export type InterviewState = z.output<typeof InterviewState>;

export const FormState = z.object({
  /** Changes with the questions: what is sent must answer what was shown. */
  version: z.string(),
  fields: z.array(FormField),
  /** What was uploaded so far, oldest first. */
  files: z.array(z.object({ id: z.string(), question_id: z.string(), file_name: z.string(), bytes: z.number().int() })),
});
export type FormState = z.output<typeof FormState>;

export const SmsState = z.object({
  /** Empty until the conversation is begun. */
  messages: z.array(z.object({ id: z.string(), role: z.enum(["interviewer", "candidate"]), text: z.string() })),
  /** What is to be answered now; null before the beginning. */
  question: z.object({ question_id: z.string(), kind: z.enum(["yes_no", "number"]) }).nullable(),
});
export type SmsState = z.output<typeof SmsState>;

const PORTAL_STAGES = [
  "consent",
  "resume",
  "screening",
  "statements",
  "form",
  "sms",
  "interview",
  "done",
  "knocked_out",
  "closed",
] as const;

export const PortalState = z.object({
  interview_id: z.string(),
  stage: z.enum(PORTAL_STAGES),
  candidate_name: z.string(),
  posting: z.object({
    title: z.string(),
    description: z.string(),
    company_name: z.string(),
    interviewer_name: z.string(),
    language: z.string(),
    company_overview: z.string(),
    job_overview: z.string(),
    interview_process_overview: z.string(),
    /** What is ahead, in order. */
    steps: z.array(z.enum(STEP_TYPES)),
    video: z.boolean(),
    question_count: z.number().int(),
    form_question_count: z.number().int(),
    sms_question_count: z.number().int(),
    /** True: while the interview runs the page notes when it is left and what is pasted into typed answers. */
    notes_integrity: z.boolean(),
    /** Whole minutes, a guess from the number of questions. */
    minutes: z.number().int(),
    redirect_url: z.string().nullable(),
    /** False: the candidate may go on without a resume. */
    resume_required: z.boolean(),
  }),
  resume: z
    .object({
      file_name: z.string(),
      /** A sentence when the screening could not be done; the team looks at it by hand. */
      problem: z.string().nullable(),
    })
    .nullable(),
  /** Criteria that the resume cannot show, asked of the candidate. */
  statements: z.array(z.object({ criterion_id: z.string(), text: z.string() })),
  /** Null at every other stage, like `sms` and `interview`. */
  form: FormState.nullable(),
  sms: SmsState.nullable(),
  interview: InterviewState.nullable(),
});
export type PortalState = z.output<typeof PortalState>;
