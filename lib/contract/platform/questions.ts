import { z } from "zod";
import { operation } from "../operation";
import { AnyJson, Id, JsonObject, list, PageQuery, single, storable, Timestamp, text } from "./shared";

export const MODALITIES = ["voice", "sms", "form", "resume_eligibility", "resume_scoring", "voice_tags"] as const;
export const Modality = z.enum(MODALITIES);
export type Modality = z.output<typeof Modality>;

const Prose = text({ max: 5000 });
const wholeCount = z.number().int().min(0);
const FollowUps = { min_follow_ups: wholeCount.nullish(), max_follow_ups: wholeCount.nullish() };
/** Limits that the document has for a question that comes with its posting, and for no other. */
const LimitedFollowUps: typeof FollowUps = {
  min_follow_ups: wholeCount.max(5).nullish(),
  max_follow_ups: wholeCount.max(10).nullish(),
};

/** Fields beside text and weight; which ones count depends on the modality. */
export const QuestionFields = z.object({
  evaluation_criteria: Prose.nullish(),
  score_of_1: Prose.nullish(),
  score_of_5: Prose.nullish(),
  not_scored: z.boolean().nullish(),
  question_type: text({ max: 40 }).nullish(),
  ...FollowUps,
  additional_instructions: Prose.nullish(),
  post_processing_evaluation_criteria: Prose.nullish(),
  expected_answer: text({ max: 500 }).nullish(),
  expected_value: z.number().int().nullish(),
  is_dealbreaker: z.boolean().nullish(),
  answer: AnyJson.optional(),
  is_knockout: z.boolean().nullish(),
  dropdown_values: z
    .array(z.record(z.string().refine(storable), text({ max: 500 })))
    .max(200)
    .nullish(),
  is_answer_mandated: z.boolean().nullish(),
  mcq_type: text({ max: 20 }).nullish(),
  operator: text({ max: 20 }).nullish(),
  file_types: z
    .array(text({ max: 20 }))
    .max(50)
    .nullish(),
  allow_multiple_files: z.boolean().nullish(),
  slider_min: z.number().nullish(),
  slider_max: z.number().nullish(),
  slider_step: z.number().nullish(),
  response_format: z.enum(["text", "freeform", "date", "number"]).nullish(),
  instructions: Prose.nullish(),
  options: z
    .array(text({ max: 500 }))
    .max(200)
    .nullish(),
  structured_config: JsonObject.nullish(),
});
export type QuestionFields = z.output<typeof QuestionFields>;

const followUpsInOrder = (q: { min_follow_ups?: number | null; max_follow_ups?: number | null }) =>
  q.min_follow_ups == null || q.max_follow_ups == null || q.min_follow_ups <= q.max_follow_ups;
const followUpsMessage = { path: ["min_follow_ups"], message: "must not be more than max_follow_ups" };

/** A whole number; v4 alone lets a weight have fractions. */
const wholeWeight = (min: number, max: number) => z.number().int().min(min).max(max).nullish();

/** A new question whose weight and follow-ups follow the given rules. */
export const questionWith = <W extends z.ZodType<number | null | undefined>>(weight: W, followUps = FollowUps) =>
  QuestionFields.extend({
    modality: Modality,
    text: text({ min: 1, max: 2000 }),
    score_weight: weight,
    ...followUps,
  }).refine(followUpsInOrder, followUpsMessage);

/** A changed question whose weight follows the given rule. */
export const questionChangeWith = <W extends z.ZodType<number | null | undefined>>(weight: W) =>
  QuestionFields.extend({ text: text({ min: 1, max: 2000 }).nullish(), score_weight: weight }).refine(
    followUpsInOrder,
    followUpsMessage,
  );

/** A question inside a workflow step of POST /postings: weight 0 to 5. */
export const CreateQuestion = questionWith(wholeWeight(0, 5), LimitedFollowUps);
export type CreateQuestion = z.input<typeof CreateQuestion>;

/** A question added to an existing posting: weight 1 to 10. */
export const CreateQuestionRequest = questionWith(wholeWeight(1, 10));
export const UpdateQuestionRequest = questionChangeWith(wholeWeight(1, 10));

export const QuestionResponse = QuestionFields.extend({
  object: z.literal("question"),
  id: z.string(),
  posting_id: z.string(),
  modality: z.string(),
  text: z.string(),
  rank: z.number().int().nullable(),
  score_weight: z.number().nullable(),
  created_at: Timestamp.nullable(),
  updated_at: Timestamp.nullable(),
});
export type QuestionResponse = z.output<typeof QuestionResponse>;

const posting = z.object({ posting_id: Id });
const one = z.object({ posting_id: Id, question_id: Id });

export const listQuestions = operation({
  id: "listQuestions",
  summary: "List questions in their order",
  door: "platform",
  method: "GET",
  path: "/postings/{posting_id}/questions",
  access: "postings.read",
  params: posting,
  query: PageQuery.extend({ modality: Modality.nullish() }),
  response: list(QuestionResponse),
});

export const createQuestion = operation({
  id: "createQuestion",
  summary: "Add a question",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/questions",
  access: "postings.write",
  status: 201,
  params: posting,
  body: CreateQuestionRequest,
  response: single(QuestionResponse),
});

export const getQuestion = operation({
  id: "getQuestion",
  summary: "Get a question",
  door: "platform",
  method: "GET",
  path: "/postings/{posting_id}/questions/{question_id}",
  access: "postings.read",
  params: one,
  response: single(QuestionResponse),
});

export const updateQuestion = operation({
  id: "updateQuestion",
  summary: "Change a question",
  door: "platform",
  method: "PATCH",
  path: "/postings/{posting_id}/questions/{question_id}",
  access: "postings.write",
  params: one,
  body: UpdateQuestionRequest,
  response: single(QuestionResponse),
});

export const deleteQuestion = operation({
  id: "deleteQuestion",
  summary: "Take a question out of what is asked from now on",
  door: "platform",
  method: "DELETE",
  path: "/postings/{posting_id}/questions/{question_id}",
  access: "postings.delete",
  params: one,
  response: single(QuestionResponse),
});

export const reorderQuestions = operation({
  id: "reorderQuestions",
  summary: "Put the questions of one modality in a new order",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/questions/reorder",
  access: "postings.write",
  params: posting,
  body: z.object({ modality: Modality, order: z.array(Id).max(1000) }),
  response: list(QuestionResponse),
});
