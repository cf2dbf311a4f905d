import { STEP_TYPES, type StepType } from "../platform/workflow";
import type { PortalState } from "../portal";
import type { PlanContent } from "./content";

/** Minutes for one question, as candidates take them (a spoken one with its follow-ups); and for everything around it. */
const MINUTES = { voice: 2.5, form: 0.5, sms: 0.25 };
const MINUTES_AROUND = 3;

const OVERVIEWS = ["company_overview", "job_overview", "interview_process_overview"] as const;

const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** What candidates are told of a posting, live or planned. */
export function shownPosting({ posting, steps, questions }: PlanContent, companyName: string): PortalState["posting"] {
  const configOf = (type: StepType) => steps.find((step) => step.type === type)?.config;
  const [web, resume] = [configOf("web_interview"), configOf("resume")];
  const counts = {
    voice: web ? questions.voice.length : 0,
    form: configOf("form") ? questions.form.length : 0,
    sms: configOf("conversational_sms") ? questions.sms.length : 0,
  };
  /** A step may say it differently; a text that is only for the interviewer is never shown. */
  const overview = (key: (typeof OVERVIEWS)[number]): string => {
    const delivery = web?.[`${key}_delivery_mode`] ?? posting[`${key}_delivery_mode`] ?? "exact_delivery";
    const isShown = delivery === "exact_delivery" || delivery === "summarized_delivery";
    return isShown ? textOf(web?.[key] ?? posting[key]) : "";
  };
  const integrity = web?.cheat_detection_config;
  return {
    title: textOf(posting.title),
    description: textOf(posting.description),
    company_name: companyName,
    interviewer_name: textOf(posting.interviewer_name),
    language: textOf(posting.language),
    company_overview: overview("company_overview"),
    job_overview: overview("job_overview"),
    interview_process_overview: overview("interview_process_overview"),
    // Once each: a second step of a type is passed over.
    steps: [...new Set(steps.flatMap((step) => STEP_TYPES.find((type) => type === step.type) ?? []))],
    video: web?.video === true,
    question_count: counts.voice,
    form_question_count: counts.form,
    sms_question_count: counts.sms,
    notes_integrity:
      typeof integrity === "object" && integrity !== null && "enabled" in integrity && integrity.enabled === true,
    minutes: Math.ceil(
      counts.voice * MINUTES.voice + counts.form * MINUTES.form + counts.sms * MINUTES.sms + MINUTES_AROUND,
    ),
    redirect_url: posting.redirect_url ? textOf(posting.redirect_url) : null,
    resume_required: resume?.mandatory !== false,
  };
}
