import { QUESTION_KINDS } from "@/components/builder/questions/question-kinds";
import { STEP_NAMES } from "@/components/builder/steps/step-names";
import { type PlanContent, questionPlace } from "@/lib/contract/plan/content";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import { MODALITIES, type Modality } from "@/lib/contract/platform/questions";
import { STEP_TYPES, type StepType } from "@/lib/contract/platform/workflow";

/** What one question of a kind is called: "Qualification", "SMS question". */
export function noun(modality: Modality): string {
  if (modality === "form") return "Form question";
  return modality === "sms" ? "SMS question" : capital(QUESTION_KINDS[modality].noun);
}

/** Fields whose API name is not what a recruiter calls them. The others are called as they are named. */
const FIELD_WORDS: Record<string, string> = {
  name: "link name",
  title: "job title",
  description: "job description",
  interviewer_name: "name of the interviewer",
  instructions: "instructions",
  company_overview_delivery_mode: "how the company overview is told",
  job_overview_delivery_mode: "how the job overview is told",
  interview_process_overview: "overview of the process",
  interview_process_overview_delivery_mode: "how the process is told",
  phone_number_id: "phone number",
  sender_email_id: "sender",
  email_template_group_id: "emails",
  design_template_group_id: "design",
  redirect_url: "address after the interview",
  scheduling_url: "scheduling link",
  allow_sms_comms: "text messages",
  max_retakes: "retakes",
  retake_cooldown_days: "days between retakes",
  email_report_to_candidate: "report to the candidate",
  metadata: "metadata",
  knockout_enabled: "knockout",
  min_evaluation_score: "minimum score",
  mandatory: "required resume",
  num_eligibility_questions: "number of qualifications",
  num_criteria_questions: "number of criteria",
  num_questions: "number of questions",
  voice_id: "voice",
  phone_calls_enabled: "phone calls",
  is_multilingual: "several languages",
  cheat_detection_config: "integrity checks",
  web_interview_config: "further interview settings",
  hop_on_call_message: "message before a call",
  cooldown_period_hrs: "hours between reminders",
  max_nudge_amount: "reminders",
  blackout_period: "quiet hours",
  text: "wording",
  score_weight: "weight",
  score_of_1: "what a 1 looks like",
  score_of_5: "what a 5 looks like",
  question_type: "way of asking",
  min_follow_ups: "minimum follow-ups",
  max_follow_ups: "maximum follow-ups",
  not_scored: "not scored",
  is_dealbreaker: "dealbreaker",
  is_knockout: "knockout",
  is_answer_mandated: "required answer",
  answer: "answer that passes",
  dropdown_values: "choices",
  mcq_type: "how many may be chosen",
  operator: "how it is compared",
  allow_multiple_files: "several files",
  slider_min: "minimum",
  slider_max: "maximum",
  slider_step: "step",
  response_format: "format",
  structured_config: "answer that passes",
  post_processing_evaluation_criteria: "what is checked after the interview",
};

/** A field as a recruiter calls it, in lower case: "weight", "link name". */
export const fieldWords = (field: string): string => FIELD_WORDS[field] ?? field.replaceAll("_", " ");

/** "Question 3", by its place among its kind; a question that is in no list any more has no number. */
export function questionLabel(id: string, content: PlanContent): string {
  const place = questionPlace(id, content);
  return place ? `${noun(place.modality)} ${place.index + 1}` : "Question";
}

/** What a list of questions is called: "Interview: questions", "Resume: qualifications". */
export function listLabel(modality: string): string {
  const known = MODALITIES.find((one) => one === modality);
  const type = STEP_TYPES.find((one) => STEP_MODALITIES[one].some((each) => each === known));
  if (!known || !type) return "Questions";
  return `${STEP_NAMES[type].name}: ${QUESTION_KINDS[known].plural}`;
}

export const stepLabel = (type: string): string =>
  STEP_NAMES[STEP_TYPES.find((known): known is StepType => known === type) ?? "form"].name;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What a cell is called, so that a problem's message continues it: "Job title" is required, "Question 3: weight" must be
 * 10 or less, "Form" needs at least one question.
 */
export function labelOf(path: string, content: PlanContent): string {
  const [kind, id = "", field = ""] = path.split("/");
  if (kind === "posting") return capital(fieldWords(id));
  if (kind === "question") return `${questionLabel(id, content)}: ${fieldWords(field)}`;
  if (kind === "step") {
    const name = stepLabel(content.steps.find((step) => step.id === id)?.type ?? "");
    return field === "type" ? name : `${name}: ${fieldWords(field)}`;
  }
  if (kind === "questions") {
    const type = STEP_TYPES.find((one) => STEP_MODALITIES[one].some((modality) => modality === id));
    return type ? STEP_NAMES[type].name : "Questions";
  }
  return "The workflow";
}
