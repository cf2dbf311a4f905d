import type { Locator, Page } from "@playwright/test";
import type { StepObject } from "../../lib/contract/plan/step-objects";
import type { Modality } from "../../lib/contract/platform/questions";
import type { StepType } from "../../lib/contract/platform/workflow";
import { type } from "./builder";

/**
 * A fitting value for every field of a posting: what the API must answer, and what a person types or chooses for it where
 * that is not the same. Which fields there are says the contract; one that is missing here fails the test by its name.
 */
export type Value = {
  want: unknown;
  say?: boolean | string;
  /** For controls of more than one part. */
  set?: (place: Locator, page: Page) => Promise<void>;
};

const far = new Date(Date.UTC(new Date().getUTCFullYear() + 2, 5, 1, 15));

const MODES = {
  company_overview_delivery_mode: { want: "summarized_delivery", say: "Summed up" },
  job_overview_delivery_mode: { want: "reference_only", say: "Only when asked" },
  interview_process_overview_delivery_mode: { want: "silent_reference", say: "Never told" },
};
const texts = (where: string) => ({
  instructions: { want: `Be brief (${where}).` },
  company_overview: { want: `We move data (${where}).` },
  job_overview: { want: `You own a service (${where}).` },
  interview_process_overview: { want: `We answer in a week (${where}).` },
  ...MODES,
});

/** Things of the workspace that a posting names, by the field that names them. */
export type Items = Record<
  "phone_number_id" | "sender_email_id" | "email_template_group_id" | "design_template_group_id",
  { id: string; name: string }
>;

export const postingValues = (items: Items): Record<string, Value> => ({
  title: { want: "Senior backend engineer" },
  name: { want: "senior-backend", say: "Senior Backend" },
  description: { want: "We build the services behind our checkout." },
  language: { want: "de", say: "German" },
  interviewer_name: { want: "Mira" },
  ...texts("the job"),
  ...Object.fromEntries(Object.entries(items).map(([field, { id, name }]) => [field, { want: id, say: name }])),
  redirect_url: { want: "https://example.com/thanks" },
  scheduling_url: { want: "https://example.com/meet" },
  deadline: { want: far.getTime() / 1000, say: far.toISOString().slice(0, 16) },
  allow_sms_comms: { want: true, say: true },
  max_retakes: { want: 3, say: "3" },
  retake_cooldown_days: { want: 0.5, say: "0.5" },
  email_report_to_candidate: { want: true, say: true },
  metadata: {
    want: { cost_centre: "4711" },
    async set(place) {
      await place.getByRole("button", { name: "Add a line" }).click();
      await place.getByRole("textbox", { name: "Key 1" }).fill("cost_centre");
      await place.getByRole("textbox", { name: "Value 1" }).fill("4711");
    },
  },
});

/** Objects of a config are set key by key: see `OBJECT_VALUES`. */
export const stepValues = (voice: { id: string; name: string }): Record<StepType, Record<string, Value>> => ({
  resume: {
    ...texts("the resume step"),
    knockout_enabled: { want: false, say: false },
    min_evaluation_score: { want: 0.6, say: "60" },
    mandatory: { want: false, say: false },
    num_eligibility_questions: { want: 3, say: "3" },
    num_criteria_questions: { want: 5, say: "5" },
  },
  web_interview: {
    ...texts("the interview"),
    video: { want: true, say: true },
    voice_id: { want: voice.id, say: voice.name },
    phone_calls_enabled: { want: true, say: true },
    interview_type: { want: "technical", say: "Technical" },
    num_questions: { want: 7, say: "7" },
    min_evaluation_score: { want: 0.57, say: "57" },
    prompt_version: { want: "v2", say: "v2" },
    is_multilingual: { want: true, say: true },
  },
  form: { ...texts("the form"), knockout_enabled: { want: false, say: false } },
  conversational_sms: {
    ...texts("the messages"),
    knockout_enabled: { want: false, say: false },
    num_questions: { want: 4, say: "4" },
    intro_message: { want: "Hi {{candidate_name}}." },
    disqualification_message: { want: "Not this time, {{candidate_name}}." },
    follow_up_message: { want: "Still there?" },
    hop_on_call_message: { want: "Shall we talk about {{job_title}}?" },
    cooldown_period_hrs: { want: 12, say: "12" },
    max_nudge_amount: { want: 2, say: "2" },
  },
});

export const OBJECT_VALUES: { [O in StepObject]: Record<string, Value> } = {
  cheat_detection_config: {
    enabled: { want: true, say: true },
    threshold: { want: 55, say: "55" },
    types: {
      want: ["tab_switching", "multiple_people"],
      async set(place) {
        await place.getByRole("checkbox", { name: "Unusual delays" }).click();
        await place.getByRole("checkbox", { name: "More than one person" }).click();
      },
    },
  },
  web_interview_config: {
    show_transcript: { want: true, say: true },
    candidate_presence_enabled: { want: true, say: true },
    min_duration_seconds: { want: 300, say: "5" },
    max_duration_seconds: { want: 1230, say: "20.5" },
    backdrop_image_url: { want: "https://example.com/office.jpg" },
    avatar_image_url: { want: "https://example.com/face.png" },
    intro_message: { want: "Welcome." },
    outro_message: { want: "Thank you." },
    remove_heymilo_branding: { want: true, say: true },
  },
  blackout_period: {
    enabled: { want: true, say: true },
    timezone: { want: "Europe/Berlin", say: "Europe/Berlin" },
    start_hour: { want: 21, say: "21:00" },
    end_hour: { want: 7, say: "07:00" },
  },
};

/** Fills a list of choices: the ones that are there, and more of them. */
const choices =
  (...words: string[]) =>
  async (place: Locator) => {
    const fields = place.getByRole("textbox");
    for (const [index, word] of words.entries()) {
      if ((await fields.count()) <= index) await place.getByRole("button", { name: "Add choice" }).click();
      await type(fields.nth(index), word);
    }
  };

/** Questions that together have every field of their modality. `start`: what they are before anybody edits them. */
export const QUESTION_VALUES: { modality: Modality; start: Record<string, unknown>; values: Record<string, Value> }[] =
  [
    {
      modality: "resume_eligibility",
      start: {},
      values: { text: { want: "Active RN licence" }, score_weight: { want: 4, say: "4" } },
    },
    {
      modality: "resume_scoring",
      start: {},
      values: {
        text: { want: "Years on a ward" },
        evaluation_criteria: { want: "Where, and for how long." },
        score_of_1: { want: "None." },
        score_of_5: { want: "Five years." },
        score_weight: { want: 3, say: "3" },
      },
    },
    {
      modality: "voice",
      start: {},
      values: {
        text: { want: "Tell me about an incident." },
        question_type: { want: "scored", say: "Scored against the rubric" },
        evaluation_criteria: { want: "What they did." },
        score_of_1: { want: "Nothing." },
        score_of_5: { want: "The cause, and a lasting change." },
        score_weight: { want: 5, say: "5" },
        not_scored: { want: true, say: true },
        min_follow_ups: { want: 1, say: "1" },
        max_follow_ups: { want: 2, say: "2" },
        additional_instructions: { want: "Do not name the client." },
        post_processing_evaluation_criteria: { want: "Was it their own work?" },
      },
    },
    {
      modality: "voice",
      start: { question_type: "minimum" },
      values: {
        structured_config: {
          want: { value: 2.5, unit: "years" },
          async set(place) {
            await type(place.getByRole("textbox", { name: "Amount that is enough" }), "2.5");
            await place.getByRole("textbox", { name: "Unit" }).fill("years");
          },
        },
      },
    },
    {
      modality: "form",
      start: {},
      values: {
        text: { want: "How many patients a day?" },
        question_type: { want: "number", say: "Number" },
        operator: { want: "gt", say: "More than" },
        answer: { want: 4, say: "4" },
        is_answer_mandated: { want: true, say: true },
        is_knockout: { want: true, say: true },
      },
    },
    {
      modality: "form",
      start: { question_type: "multiple-choice" },
      values: {
        dropdown_values: {
          want: ["Day", "Night"].map((choice) => ({ label: choice, value: choice })),
          set: choices("Day", "Night"),
        },
        mcq_type: { want: "multiple", say: "Several" },
      },
    },
    {
      modality: "form",
      start: { question_type: "slider" },
      values: {
        slider_min: { want: 1, say: "1" },
        slider_max: { want: 20, say: "20" },
        slider_step: { want: 0.5, say: "0.5" },
      },
    },
    {
      modality: "form",
      start: { question_type: "file-upload" },
      values: {
        file_types: {
          want: ["heic"],
          set: (place) => type(place.getByRole("textbox", { name: "Other types" }), "heic"),
        },
        allow_multiple_files: { want: true, say: true },
      },
    },
    {
      modality: "sms",
      start: {},
      values: {
        text: { want: "Can you work at night?" },
        expected_answer: { want: "yes", say: "Yes" },
        is_dealbreaker: { want: true, say: true },
      },
    },
    {
      modality: "sms",
      start: { question_type: "NUMERIC" },
      values: { expected_value: { want: 2, say: "2" } },
    },
    {
      modality: "voice_tags",
      start: {},
      values: {
        text: { want: "Notice period" },
        response_format: { want: "number", say: "A number" },
        instructions: { want: "In weeks." },
        options: { want: ["two", "four"], set: choices("two", "four") },
      },
    },
  ];
