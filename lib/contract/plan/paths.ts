import { z } from "zod";
import { postingWith } from "../platform/postings";
import { MODALITIES, type Modality, questionWith } from "../platform/questions";
import {
  ConversationalSMSConfig,
  FormConfig,
  ResumeConfig,
  STEP_TYPES,
  type StepType,
  WebInterviewConfig,
} from "../platform/workflow";

/**
 * A posting as its editor sees it: flat cells, each under a path, so that two people who change different things never
 * meet and one who changes the same thing is noticed. Lists (steps, questions of one kind) are cells that hold ids.
 */

/** Settings of a posting: all that POST /postings takes but the workflow and a template. */
const { workflow: _, interview_template_id: __, ...settings } = postingWith(z.unknown()).shape;
export const POSTING_FIELDS = Object.keys(settings) as (keyof typeof settings)[]; // safe: the keys of that very object
export type PostingField = (typeof POSTING_FIELDS)[number];

/** The config of each type of step. */
export const STEP_CONFIGS = {
  resume: ResumeConfig,
  web_interview: WebInterviewConfig,
  form: FormConfig,
  conversational_sms: ConversationalSMSConfig,
} as const;

/** Everything that a question may say, of whatever kind; `modality` says which kind it is. */
export const QUESTION_FIELDS = Object.keys(questionWith(z.number().nullish()).shape);

/** The kinds of question that belong to a type of step, in the order in which an editor shows them. */
export const STEP_MODALITIES = {
  resume: ["resume_eligibility", "resume_scoring"],
  web_interview: ["voice", "voice_tags"],
  form: ["form"],
  conversational_sms: ["sms"],
} as const satisfies Record<(typeof STEP_TYPES)[number], readonly Modality[]>;

const STEP_TYPE_OF = Object.fromEntries(
  STEP_TYPES.flatMap((type) => STEP_MODALITIES[type].map((modality) => [modality, type])),
) as Record<Modality, StepType>; // safe: each kind of question belongs to one type of step

/** The type of step that asks questions of this kind. */
export const stepTypeOf = (modality: Modality): StepType => STEP_TYPE_OF[modality];

export const WORKFLOW = "workflow";
/** The cell of a posting's own setting. */
export const postingCell = (field: PostingField) => `posting/${field}`;
/** The cell of a step's type or of one key of its config; the step's id is one the editor may have made up. */
export const stepCell = (id: string, field: string) => `step/${id}/${field}`;
/** The cell that holds the ids of a kind's questions, in their order. */
export const questionsCell = (modality: Modality) => `questions/${modality}`;
/** The cell of one field of a question, whichever posting's kind it stands in. */
export const questionCell = (id: string, field: string) => `question/${id}/${field}`;

const ID = "[A-Za-z0-9_-]{1,64}";
const stepFields = new Set(["type", ...Object.values(STEP_CONFIGS).flatMap((config) => Object.keys(config.shape))]);
const oneOf = (names: Iterable<string>) => `(?:${[...names].join("|")})`;
const PATH = new RegExp(
  `^(?:${WORKFLOW}|posting/${oneOf(POSTING_FIELDS)}|step/${ID}/${oneOf(stepFields)}|questions/${oneOf(MODALITIES)}|question/${ID}/${oneOf(QUESTION_FIELDS)})$`,
);

/** A path that names a cell of a posting. */
export const CellPath = z.string().max(200).regex(PATH, "names no part of a posting");

/** Whether a cell holds a list of ids, which two people may change at the same time. */
export const isListPath = (path: string) => path === WORKFLOW || path.startsWith("questions/");
