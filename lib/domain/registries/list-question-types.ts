import { z } from "zod";
import { CreateQuestion, CreateQuestionRequest, type Modality } from "@/lib/contract/platform/questions";
import type { StepType } from "@/lib/contract/platform/workflow";
import type { Verb } from "../context";

type Field = Exclude<keyof CreateQuestion, "modality">;
type QuestionType = { step: StepType; name: string; description: string; fields: readonly Field[] };

const SCORED = ["text", "evaluation_criteria", "score_of_1", "score_of_5", "score_weight"] as const;

const QUESTION_TYPES: Record<Modality, QuestionType> = {
  voice: {
    step: "web_interview",
    name: "Interview question",
    description: "Asked aloud and scored 1 to 10; structured questions pass or fail and never move the score.",
    fields: [
      ...SCORED,
      "question_type",
      "not_scored",
      "min_follow_ups",
      "max_follow_ups",
      "additional_instructions",
      "post_processing_evaluation_criteria",
      "structured_config",
    ],
  },
  sms: {
    step: "conversational_sms",
    name: "SMS question",
    description: "Answered with yes or no, or with a number, by text message.",
    fields: ["text", "expected_answer", "expected_value", "is_dealbreaker"],
  },
  form: {
    step: "form",
    name: "Form question",
    description: "Answered in a form: text, number, choice, file, slider or date.",
    fields: [
      "text",
      "question_type",
      "answer",
      "is_knockout",
      "is_answer_mandated",
      "mcq_type",
      "operator",
      "dropdown_values",
      "file_types",
      "allow_multiple_files",
      "slider_min",
      "slider_max",
      "slider_step",
    ],
  },
  resume_eligibility: {
    step: "resume",
    name: "Required qualification",
    description: "Passes or fails on what the resume says.",
    fields: ["text", "score_weight"],
  },
  resume_scoring: {
    step: "resume",
    name: "Scored resume criterion",
    description: "Scored 0 to 10 on what the resume says.",
    fields: SCORED,
  },
  voice_tags: {
    step: "web_interview",
    name: "Interview tag",
    description: "What to listen for in the interview; it informs and never moves a score.",
    fields: ["text", "response_format", "instructions", "options"],
  },
};

/** The JSON schemas of a question's fields, as the endpoint checks them. */
const schemasOf = (question: z.ZodType) => z.toJSONSchema(question, { io: "input" }).properties ?? {};
const inline = schemasOf(CreateQuestion);
const endpoint = schemasOf(CreateQuestionRequest);

/** The fields that count for each modality. Weights follow two rules: inside a workflow, and at the endpoints. */
const registry = Object.fromEntries(
  Object.entries(QUESTION_TYPES).map(([modality, { step, name, description, fields }]) => [
    modality,
    {
      modality,
      name,
      description,
      agent_type: step,
      required: ["modality", "text"],
      fields: Object.fromEntries(fields.map((field) => [field, endpoint[field]])),
      ...(fields.includes("score_weight") && { workflow_score_weight: inline.score_weight }),
    },
  ]),
);

/** The same for every caller; nobody needs to be signed in for it. */
export const listQuestionTypes: Verb<"listQuestionTypes"> = async () => registry;
