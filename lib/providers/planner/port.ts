/**
 * The planner port: what every engine (rules, llm) takes and gives.
 * One shared test suite (`port.test.ts`) holds both to it.
 */

/** What a person gave: a job description as pasted, and what they wish for, in their own words. */
export type PlanSource = { description: string; wishes: string };

export type Modality = "voice" | "sms" | "form" | "resume_eligibility" | "resume_scoring" | "voice_tags";

/** A question as the API takes it; which fields count depends on the modality. */
export type PlannedQuestion = {
  modality: Modality;
  text: string;
  /** 1 to 5. */
  score_weight?: number;
  evaluation_criteria?: string;
  score_of_1?: string;
  score_of_5?: string;
  question_type?: string;
  min_follow_ups?: number;
  max_follow_ups?: number;
  expected_answer?: string;
  expected_value?: number;
  is_dealbreaker?: boolean;
  answer?: string | number;
  is_knockout?: boolean;
  is_answer_mandated?: boolean;
  dropdown_values?: { label: string; value: string }[];
  mcq_type?: string;
  operator?: string;
  file_types?: string[];
  allow_multiple_files?: boolean;
  response_format?: "text" | "freeform" | "date" | "number";
  instructions?: string;
  options?: string[];
};

/** The kinds of steps, by their names in the API. */
export const STEP_TYPES = ["resume", "web_interview", "form", "conversational_sms"] as const;
export type StepType = (typeof STEP_TYPES)[number];

export type PlannedStep = {
  type: StepType;
  config: {
    knockout_enabled?: boolean;
    mandatory?: boolean;
    num_eligibility_questions?: number;
    num_criteria_questions?: number;
    video?: boolean;
    num_questions?: number;
    interview_type?: string;
    intro_message?: string;
    disqualification_message?: string;
  };
  questions: PlannedQuestion[];
};

/** Where a part of the plan comes from. `quote` stands exactly so in the description. */
export type PlanNote = { about: string; text: string; quote: string | null };

export type Proposal = {
  title: string;
  /** A BCP 47 tag, for example "en". */
  language: string;
  description: string;
  company_overview: string;
  job_overview: string;
  interview_process_overview: string;
  workflow: PlannedStep[];
  notes: PlanNote[];
  /** What was left out, not found or not understood; a sentence each. */
  warnings: string[];
};

/** Tells how far it is: what is being done, in words, and 0 to 100. */
export type Progress = (step: string, percent: number) => void;

export type Planner = {
  /** Shown with every plan, for example "rules" or "llm:gpt-x". */
  name: string;
  /** Changes whenever plans may change. */
  version: string;
  /** Proposes a posting. @throws PlanFailed */
  propose(source: PlanSource, how: { signal: AbortSignal; progress: Progress }): Promise<Proposal>;
};
