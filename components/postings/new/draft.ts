import { z } from "zod";
import { DeliveryMode } from "@/lib/contract/platform/shared";

/** Numbers stay as they are typed until the posting is sent: half a number must survive a reload too. */
const typed = z.string();

export const Requirement = z.object({ text: z.string() });
export const Criterion = z.object({ text: z.string(), score_of_1: z.string(), score_of_5: z.string(), weight: typed });
export const VoiceQuestion = z.object({
  text: z.string(),
  evaluation_criteria: z.string(),
  score_of_1: z.string(),
  score_of_5: z.string(),
  weight: typed,
  min_follow_ups: typed,
  max_follow_ups: typed,
  not_scored: z.boolean(),
});
export const Tag = z.object({
  text: z.string(),
  response_format: z.enum(["text", "number", "date", "freeform"]),
  instructions: z.string(),
});

/** What the form for a new posting holds; `toRequest` makes the contract's request of it. */
export const Draft = z.object({
  title: z.string(),
  description: z.string(),
  company_overview: z.string(),
  company_overview_delivery_mode: DeliveryMode,
  job_overview: z.string(),
  job_overview_delivery_mode: DeliveryMode,
  interview_process_overview: z.string(),
  interview_process_overview_delivery_mode: DeliveryMode,
  interviewer_name: z.string(),
  language: z.string(),
  /** Whether there is a resume step, and whether it comes before the interview. */
  has_resume: z.boolean(),
  resume_first: z.boolean(),
  knockout_enabled: z.boolean(),
  mandatory: z.boolean(),
  /** Per cent; empty: no minimum. */
  minimum_score: typed,
  requirements: z.array(Requirement),
  criteria: z.array(Criterion),
  video: z.boolean(),
  questions: z.array(VoiceQuestion),
  tags: z.array(Tag),
});
export type Draft = z.output<typeof Draft>;

/** The lists of the form. */
export type ListName = "requirements" | "criteria" | "questions" | "tags";
export type ItemOf<L extends ListName> = Draft[L][number];

/** A fresh item of each list; `text` fills the line that names it. */
export const blankItem: { [L in ListName]: (text?: string) => ItemOf<L> } = {
  requirements: (text = "") => ({ text }),
  criteria: (text = "") => ({ text, score_of_1: "", score_of_5: "", weight: "3" }),
  questions: (text = "") => ({
    text,
    evaluation_criteria: "",
    score_of_1: "",
    score_of_5: "",
    weight: "3",
    min_follow_ups: "0",
    max_follow_ups: "2",
    not_scored: false,
  }),
  tags: (text = "") => ({ text, response_format: "text", instructions: "" }),
};

/** The form as it first opens: the API's own defaults, a resume step and room for the first question. */
export function newDraft(): Draft {
  return {
    title: "",
    description: "",
    company_overview: "",
    company_overview_delivery_mode: "exact_delivery",
    job_overview: "",
    job_overview_delivery_mode: "exact_delivery",
    interview_process_overview: "",
    interview_process_overview_delivery_mode: "exact_delivery",
    interviewer_name: "Sarah",
    language: "en",
    has_resume: true,
    resume_first: true,
    knockout_enabled: true,
    mandatory: true,
    minimum_score: "",
    requirements: [],
    criteria: [],
    video: true,
    questions: [blankItem.questions()],
    tags: [],
  };
}
