import { z } from "zod";
import { CreateQuestion } from "./questions";
import { DeliveryMode, JsonObject, text } from "./shared";

export const STEP_TYPES = ["resume", "web_interview", "form", "conversational_sms"] as const;
export type StepType = (typeof STEP_TYPES)[number];

const Overview = text({ max: 10000 }).nullish();

/** What every step may say differently from its posting. */
const StepOverrides = z.object({
  instructions: Overview,
  company_overview: Overview,
  job_overview: Overview,
  interview_process_overview: Overview,
  company_overview_delivery_mode: DeliveryMode.nullish(),
  job_overview_delivery_mode: DeliveryMode.nullish(),
  interview_process_overview_delivery_mode: DeliveryMode.nullish(),
});

const share = z.number().min(0).max(1).nullish();

export const ResumeConfig = StepOverrides.extend({
  /** Absent means true: a stated or computed miss of an eligibility criterion knocks out. Silence never does. */
  knockout_enabled: z.boolean().nullish(),
  min_evaluation_score: share,
  /** Absent means true: the candidate cannot go on without a resume. */
  mandatory: z.boolean().nullish(),
  num_eligibility_questions: z.number().int().min(0).max(15).nullish(),
  num_criteria_questions: z.number().int().min(0).max(15).nullish(),
});

export const WebInterviewConfig = StepOverrides.extend({
  video: z.boolean().nullish(),
  voice_id: text({ max: 100 }).nullish(),
  phone_calls_enabled: z.boolean().nullish(),
  interview_type: text({ max: 40 }).nullish(),
  num_questions: z.number().int().min(1).max(25).nullish(),
  min_evaluation_score: share,
  prompt_version: text({ max: 10 }).nullish(),
  is_multilingual: z.boolean().nullish(),
  cheat_detection_config: JsonObject.nullish(),
  web_interview_config: JsonObject.nullish(),
});

export const FormConfig = StepOverrides.extend({ knockout_enabled: z.boolean().nullish() });

const message = text({ max: 500 }).nullish();
export const ConversationalSMSConfig = StepOverrides.extend({
  knockout_enabled: z.boolean().nullish(),
  num_questions: z.number().int().min(1).max(10).nullish(),
  intro_message: message,
  disqualification_message: message,
  follow_up_message: message,
  hop_on_call_message: message,
  cooldown_period_hrs: z.number().int().min(1).max(168).nullish(),
  max_nudge_amount: z.number().int().min(0).max(10).nullish(),
  blackout_period: JsonObject.nullish(),
});

/** A step whose questions follow the given schema. */
export const stepWith = <Q extends z.ZodType>(question: Q) => {
  const questions = z.array(question).max(200).nullish();
  return z.discriminatedUnion("type", [
    z.object({ type: z.literal("resume"), config: ResumeConfig.nullish(), questions }),
    z.object({ type: z.literal("web_interview"), config: WebInterviewConfig.nullish(), questions }),
    z.object({ type: z.literal("form"), config: FormConfig.nullish(), questions }),
    z.object({ type: z.literal("conversational_sms"), config: ConversationalSMSConfig.nullish(), questions }),
  ]);
};

/** One step as POST /postings takes it. */
export const CreateStep = stepWith(CreateQuestion);
export type CreateStep = z.input<typeof CreateStep>;

/** One step as the API shows it. */
export const WorkflowStep = z.object({
  id: z.string().nullable().optional(),
  type: z.string(),
  order: z.number().int(),
  config: z.record(z.string(), z.unknown()),
});
export type WorkflowStep = z.output<typeof WorkflowStep>;
