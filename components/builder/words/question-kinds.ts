import { DEFAULT_WEIGHT } from "@/lib/contract/plan/weights";
import type { Modality } from "@/lib/contract/platform/questions";

export type QuestionKind = {
  title: string;
  description: string;
  /** "question" and "questions", as they stand in names and buttons. */
  noun: string;
  plural: string;
  /** The label of the line that a question begins with. */
  textLabel: string;
  placeholder: string;
  /** How many are plenty, in words; and the count from which on the list says so as a warning. */
  recommended?: string;
  most?: number;
  /** In an empty list: what it is for. */
  empty: string;
  /** What a new one begins with beside its text. */
  blank: Record<string, unknown>;
};

/** How each kind of question is called in the builder, and what a new one begins with. */
export const QUESTION_KINDS: Record<Modality, QuestionKind> = {
  voice: {
    title: "Questions",
    description: "Asked aloud, in this order. Ask for something the candidate did, and say what a strong answer is.",
    noun: "question",
    plural: "questions",
    textLabel: "Question",
    placeholder: "For example: tell me about a shift that went wrong. What did you do?",
    empty: "The interview asks nothing yet. Three to six open questions make a talk of about 20 minutes.",
    blank: { question_type: "open-ended", score_weight: DEFAULT_WEIGHT, min_follow_ups: 0, max_follow_ups: 2 },
  },
  voice_tags: {
    title: "Tags",
    description: "Facts to note when the candidate mentions them, such as a notice period. They move no score.",
    noun: "tag",
    plural: "tags",
    textLabel: "Tag name",
    placeholder: "For example: notice period",
    empty: "Nothing is noted beside the answers. A tag picks one fact out of the talk, for the report.",
    blank: { response_format: "text" },
  },
  resume_eligibility: {
    title: "Required qualifications",
    description: "Yes or no: what nobody can do this job without.",
    noun: "qualification",
    plural: "qualifications",
    textLabel: "Qualification",
    placeholder: "For example: holds a valid nursing licence",
    recommended: "3 or 4 are enough",
    most: 15,
    empty: "Every resume passes. Add what nobody can do this job without; 3 or 4 are enough.",
    blank: {},
  },
  resume_scoring: {
    title: "Scored criteria",
    description: "Each gets a score from the resume, with the lines that support it.",
    noun: "criterion",
    plural: "criteria",
    textLabel: "Criterion",
    placeholder: "For example: experience in intensive care",
    recommended: "5 are plenty",
    most: 15,
    empty: "Resumes get no score. Add what sets strong candidates apart; 5 are plenty.",
    blank: { score_weight: DEFAULT_WEIGHT },
  },
  form: {
    title: "Questions",
    description: "Filled in on a page, before or after the other steps.",
    noun: "question",
    plural: "questions",
    textLabel: "Question",
    placeholder: "For example: how many years have you worked as a nurse?",
    empty: "The form asks nothing yet. Ask for facts: dates, numbers, a choice, a file.",
    blank: { question_type: "textarea", is_answer_mandated: true, is_knockout: false },
  },
  sms: {
    title: "Questions",
    description: "Sent one after the other as text messages, answered with yes, no or a number.",
    noun: "question",
    plural: "questions",
    textLabel: "Question",
    placeholder: "For example: can you start before 1 March?",
    recommended: "10 at most",
    most: 10,
    empty: "The conversation asks nothing yet. Short questions with a yes, a no or a number work best.",
    blank: { question_type: "YES_NO", is_dealbreaker: false },
  },
};

/** "Question 2": how a question is called that has no text, and for those who do not see the list. */
export const nameOf = (noun: string, index: number): string =>
  `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`;
