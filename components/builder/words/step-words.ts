import { DELIVERY_MODES } from "@/components/builder/words/delivery-modes";
import type { STEP_CONFIGS } from "@/lib/contract/plan/paths";
import type { StepType } from "@/lib/contract/platform/workflow";
import type { FieldWords } from "./field-words";

const mode = <L extends string>(label: L) => ({ label, items: DELIVERY_MODES });

/** What a step says differently from its posting. */
export const OVERRIDE_WORDS = {
  instructions: { label: "Instructions in this step" },
  company_overview: { label: "Company overview in this step" },
  job_overview: { label: "Job overview in this step" },
  interview_process_overview: { label: "Process overview in this step" },
  company_overview_delivery_mode: mode("How the company overview is used in this step"),
  job_overview_delivery_mode: mode("How the job overview is used in this step"),
  interview_process_overview_delivery_mode: mode("How the process overview is used in this step"),
} as const;

const INTERVIEW_TYPES = [
  { value: "general", label: "General", description: "Motivation and experience, for a first talk." },
  { value: "technical", label: "Technical", description: "What somebody knows and how they go about it." },
  { value: "cultural", label: "Cultural", description: "How they like to work, alone and with others." },
  { value: "behavioral", label: "Behavioural", description: "What they did in situations of the past." },
];
const VERSIONS = [
  { value: "v1", label: "v1", description: "The first set of rules for the interviewer." },
  { value: "v2", label: "v2", description: "The present set of rules." },
];

/** What each setting of a step is called, and its choices, type by type. */
export const STEP_WORDS = {
  resume: {
    ...OVERRIDE_WORDS,
    mandatory: { label: "Resume required" },
    knockout_enabled: { label: "Knock out who misses a requirement" },
    min_evaluation_score: { label: "Minimum resume score, in per cent", scale: 100 },
    num_eligibility_questions: { label: "Requirements to make" },
    num_criteria_questions: { label: "Scored criteria to make" },
  },
  web_interview: {
    ...OVERRIDE_WORDS,
    video: { label: "Record video" },
    interview_type: { label: "Kind of interview", items: INTERVIEW_TYPES },
    min_evaluation_score: { label: "Minimum interview score, in per cent", scale: 100 },
    is_multilingual: { label: "Other languages welcome" },
    phone_calls_enabled: { label: "Interviews by phone" },
    voice_id: { label: "Voice" },
    cheat_detection_config: { label: "Integrity" },
    web_interview_config: { label: "The candidate's page" },
    num_questions: { label: "Number of questions to make" },
    prompt_version: { label: "Version of the interviewer", items: VERSIONS },
  },
  form: {
    ...OVERRIDE_WORDS,
    knockout_enabled: { label: "Knock out by answers" },
  },
  conversational_sms: {
    ...OVERRIDE_WORDS,
    knockout_enabled: { label: "Knock out by answers" },
    intro_message: { label: "Opening message" },
    disqualification_message: { label: "Message to who is knocked out" },
    follow_up_message: { label: "Reminder" },
    hop_on_call_message: { label: "Invitation to a call" },
    max_nudge_amount: { label: "Reminders at most" },
    cooldown_period_hrs: { label: "Hours between messages" },
    blackout_period: { label: "Quiet hours" },
    num_questions: { label: "Number of questions to make" },
  },
} as const satisfies { [T in StepType]: Record<keyof (typeof STEP_CONFIGS)[T]["shape"], FieldWords> };
