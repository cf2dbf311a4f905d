import { z } from "zod";
import { operation } from "../operation";
import { PlanQuestion } from "../plan/question-rules";
import { Modality } from "../platform/questions";
import { Id, JsonObject, list, single, Timestamp, text } from "../platform/shared";

/** A question to be used again: one that the team keeps, or one that stands in another posting. */
export const ReusableQuestion = z.object({
  id: z.string(),
  modality: Modality,
  text: z.string(),
  /** All that it says, as POST /postings takes it. */
  fields: JsonObject,
  /** Where it stands; null for one that the team keeps. */
  posting: z.object({ id: z.string(), title: z.string() }).nullable(),
  created_at: Timestamp,
});
export type ReusableQuestion = z.output<typeof ReusableQuestion>;

const search = z.object({
  modality: Modality,
  /** A part of the wording, in any case. */
  search: text({ max: 200 }).nullish(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  starting_after: Id.nullish(),
});

/** The team's own questions, newest first. */
export const listSavedQuestions = operation({
  id: "listSavedQuestions",
  door: "workspace",
  method: "GET",
  path: "/saved-questions",
  access: "postings.write",
  query: search,
  response: list(ReusableQuestion),
});

/** Keeps a question for use in any posting; the same wording again answers the one that is kept. */
export const saveQuestion = operation({
  id: "saveQuestion",
  door: "workspace",
  method: "POST",
  path: "/saved-questions",
  access: "postings.write",
  status: 201,
  body: PlanQuestion,
  response: single(ReusableQuestion),
});

/** Postings made from it keep theirs. */
export const deleteSavedQuestion = operation({
  id: "deleteSavedQuestion",
  door: "workspace",
  method: "DELETE",
  path: "/saved-questions/{question_id}",
  access: "postings.write",
  params: z.object({ question_id: Id }),
  response: single(ReusableQuestion),
});

/** Live questions of all postings of the workspace, newest first; of the same wording the newest only. */
export const findQuestions = operation({
  id: "findQuestions",
  door: "workspace",
  method: "GET",
  path: "/questions",
  access: "postings.write",
  query: search,
  response: list(ReusableQuestion),
});
