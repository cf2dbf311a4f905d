import type { OPERATORS } from "@/lib/contract/passing";
import type { FORM_TYPES } from "@/lib/contract/plan/question-rules";
import type { Modality } from "@/lib/contract/platform/questions";
import type { FieldWords } from "./field-words";

type Question = Record<string, FieldWords>;

const FORM_NAMES: Record<(typeof FORM_TYPES)[number], string> = {
  textarea: "Text",
  number: "Number",
  "multiple-choice": "Multiple choice",
  date: "Date",
  slider: "Slider",
  "file-upload": "File",
};

/** What the wording is called where the question itself is named before it: "Question 3: wording". */
const text = { label: "Wording" };
export const WEIGHT_WORDS = { label: "Weight" };
export const RUBRIC_WORDS = {
  score_of_1: { label: "What a 1 looks like" },
  score_of_5: { label: "What a 5 looks like" },
};

/** What each field of a question is called, and its choices, kind by kind. */
export const QUESTION_WORDS = {
  voice: {
    text,
    score_weight: WEIGHT_WORDS,
    ...RUBRIC_WORDS,
    question_type: {
      label: "Way of asking",
      items: [
        { value: "open-ended", label: "Open question, scored" },
        { value: "scored", label: "Scored against the rubric" },
        { value: "yes_no", label: "Yes or no, pass or fail" },
        { value: "minimum", label: "A minimum amount, pass or fail" },
        { value: "multiple_choice", label: "Multiple choice, pass or fail" },
      ],
    },
    evaluation_criteria: { label: "What to listen for" },
    structured_config: { label: "Answer that passes" },
    not_scored: { label: "Not scored" },
    min_follow_ups: { label: "Minimum follow-ups" },
    max_follow_ups: { label: "Maximum follow-ups" },
    additional_instructions: { label: "Instructions for the interviewer" },
    post_processing_evaluation_criteria: { label: "Checked after the interview" },
  },
  voice_tags: {
    text,
    response_format: {
      label: "Format",
      items: [
        { value: "text", label: "A few words" },
        { value: "number", label: "A number" },
        { value: "date", label: "A date" },
        { value: "freeform", label: "Free text" },
      ],
    },
    instructions: { label: "Instructions" },
    options: { label: "Options" },
  },
  resume_eligibility: { text, score_weight: WEIGHT_WORDS },
  resume_scoring: {
    text,
    score_weight: WEIGHT_WORDS,
    ...RUBRIC_WORDS,
    evaluation_criteria: { label: "What to look for" },
  },
  form: {
    text,
    question_type: {
      label: "Answered with",
      items: Object.entries(FORM_NAMES).map(([value, label]) => ({ value, label })),
    },
    dropdown_values: { label: "Choices" },
    mcq_type: {
      label: "How many may be chosen",
      items: [
        { value: "single", label: "One" },
        { value: "multiple", label: "Several" },
      ],
    },
    slider_min: { label: "Minimum" },
    slider_max: { label: "Maximum" },
    slider_step: { label: "Step" },
    file_types: { label: "Types of files" },
    allow_multiple_files: { label: "Several files" },
    operator: { label: "Passes when it is" },
    answer: { label: "Expected answer" },
    is_answer_mandated: { label: "Required" },
    is_knockout: { label: "Knockout" },
  },
  sms: {
    text,
    question_type: {
      label: "Answered with",
      items: [
        { value: "YES_NO", label: "Yes or no" },
        { value: "NUMERIC", label: "A number" },
      ],
    },
    expected_answer: {
      label: "Answer that passes",
      items: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ],
    },
    expected_value: { label: "Least that passes" },
    is_dealbreaker: { label: "Dealbreaker" },
  },
} as const satisfies Record<Modality, Question>;

export type ComparedType = "textarea" | "number" | "multiple-choice" | "date" | "slider";
type Operators = { value: (typeof OPERATORS)[number] | "minimum"; label: string }[];

const AMOUNTS: Operators = [
  { value: "gte", label: "At least" },
  { value: "gt", label: "More than" },
  { value: "lte", label: "At most" },
  { value: "lt", label: "Less than" },
  { value: "eq", label: "Exactly" },
  { value: "neq", label: "Anything but" },
  { value: "minimum", label: "At least (minimum)" },
];
const DATES: Operators = [
  { value: "eq", label: "On" },
  { value: "lte", label: "On or before" },
  { value: "lt", label: "Before" },
  { value: "gte", label: "On or after" },
  { value: "gt", label: "After" },
  { value: "neq", label: "Any day but" },
];
const WORDS: Operators = [
  { value: "eq", label: "Is" },
  { value: "neq", label: "Is not" },
];

/** How an answer of a form is compared, and what is taken when nobody chose. */
export const COMPARED: Record<ComparedType, { items: Operators; fallback: string }> = {
  textarea: { items: WORDS, fallback: "eq" },
  "multiple-choice": { items: WORDS, fallback: "eq" },
  number: { items: AMOUNTS, fallback: "gte" },
  slider: { items: AMOUNTS, fallback: "gte" },
  date: { items: DATES, fallback: "eq" },
};

/** A field's words in one kind of question; of a field that this kind has no control for, those of the kind that has. */
export function questionWords(modality: Modality | undefined, field: string): FieldWords | undefined {
  const tables: Question[] = Object.values(QUESTION_WORDS);
  const own: Question | undefined = modality && QUESTION_WORDS[modality];
  return own?.[field] ?? tables.find((table) => table[field] !== undefined)?.[field];
}
