import { z } from "zod";
import { deadlineSeconds } from "../iso-time";
import { operation } from "../operation";
import {
  DeliveryMode,
  Id,
  isKeepableTime,
  list,
  Metadata,
  otherwise,
  PageQuery,
  single,
  Timestamp,
  text,
} from "./shared";
import { CreateStep, WorkflowStep } from "./workflow";

/** A time, given on in UTC; a day without a time is over when it ends. */
const Deadline = z.string().transform((text, context) => {
  const seconds = deadlineSeconds(text);
  if (isKeepableTime(seconds)) return new Date(seconds * 1000).toISOString();
  context.addIssue("is not an ISO 8601 time within the years 1 to 9999, for example 2026-03-15T00:00:00Z");
  return z.NEVER;
});
const WebUrl = z.url({ protocol: /^https?$/ }).max(2000);

/** Settings that create and update share. */
const Settings = z.object({
  name: text({ max: 100 }).nullish(),
  interview_process_overview: text({ max: 10000 }).nullish(),
  company_overview_delivery_mode: DeliveryMode.nullish(),
  job_overview_delivery_mode: DeliveryMode.nullish(),
  interview_process_overview_delivery_mode: DeliveryMode.nullish(),
  phone_number_id: Id.nullish(),
  sender_email_id: Id.nullish(),
  email_template_group_id: Id.nullish(),
  design_template_group_id: Id.nullish(),
  redirect_url: WebUrl.nullish(),
  scheduling_url: WebUrl.nullish(),
  deadline: Deadline.nullish(),
  allow_sms_comms: z.boolean().nullish(),
  max_retakes: z.number().int().min(0).max(5).nullish(),
  retake_cooldown_days: z.number().min(0).max(3650).nullish(),
  email_report_to_candidate: z.boolean().nullish(),
  metadata: Metadata.nullish(),
});

/** What a new posting says where its request says nothing. */
export const POSTING_DEFAULTS = {
  description: "",
  language: "en",
  interviewer_name: "Sarah",
  instructions: "",
  company_overview: "",
  job_overview: "",
};

/** A new posting whose steps follow the given schema. */
export const postingWith = <S extends z.ZodType>(step: S) =>
  Settings.extend({
    title: text({ min: 3, max: 200 }),
    description: otherwise(text({ max: 50000 }), POSTING_DEFAULTS.description),
    workflow: z.array(step).min(1, "needs at least one step").max(10).nullish(),
    interview_template_id: Id.nullish(),
    language: otherwise(text({ min: 2, max: 35 }), POSTING_DEFAULTS.language),
    interviewer_name: otherwise(text({ min: 1, max: 100 }), POSTING_DEFAULTS.interviewer_name),
    instructions: otherwise(text({ max: 50000 }), POSTING_DEFAULTS.instructions),
    company_overview: otherwise(text({ max: 50000 }), POSTING_DEFAULTS.company_overview),
    job_overview: otherwise(text({ max: 50000 }), POSTING_DEFAULTS.job_overview),
  })
    .refine((posting) => Boolean(posting.workflow) || Boolean(posting.interview_template_id), {
      path: ["workflow"],
      message: "is required unless interview_template_id is given",
    })
    .refine((posting) => !(posting.workflow && posting.interview_template_id), {
      path: ["interview_template_id"],
      message: "cannot be used together with workflow",
    });

export const CreatePostingRequest = postingWith(CreateStep);
export type CreatePostingRequest = z.input<typeof CreatePostingRequest>;

export const UpdatePostingRequest = Settings.extend({
  title: text({ min: 3, max: 200 }).nullish(),
  description: text({ min: 10, max: 50000 }).nullish(),
  language: text({ min: 2, max: 35 }).nullish(),
  interviewer_name: text({ min: 1, max: 100 }).nullish(),
  instructions: text({ max: 10000 }).nullish(),
  company_overview: text({ max: 10000 }).nullish(),
  job_overview: text({ max: 10000 }).nullish(),
});

export const POSTING_STATUSES = ["draft", "active", "expired", "archived"] as const;
export type PostingStatus = (typeof POSTING_STATUSES)[number];

export const PostingURLs = z.object({
  candidate_url: z.string().nullable(),
  ingestion_url_key: z.string().nullable(),
  review_url: z.string().nullable(),
});

export const PostingResponse = z.object({
  object: z.literal("posting"),
  id: z.string(),
  company_id: z.string(),
  title: z.string(),
  name: z.string().nullable(),
  description: z.string(),
  language: z.string().nullable(),
  interviewer_name: z.string().nullable(),
  status: z.string(),
  finalized: z.boolean(),
  archived: z.boolean(),
  test_posting: z.boolean(),
  workflow: z.array(WorkflowStep),
  urls: PostingURLs.nullable(),
  deadline: Timestamp.nullable(),
  redirect_url: z.string().nullable(),
  scheduling_url: z.string().nullable(),
  max_retakes: z.number().int().nullable(),
  allow_sms_comms: z.boolean().nullable(),
  instructions: z.string().nullable(),
  company_overview: z.string().nullable(),
  job_overview: z.string().nullable(),
  interview_process_overview: z.string().nullable(),
  company_overview_delivery_mode: z.string().nullable(),
  job_overview_delivery_mode: z.string().nullable(),
  interview_process_overview_delivery_mode: z.string().nullable(),
  phone_number_id: z.string().nullable(),
  sender_email_id: z.string().nullable(),
  email_template_group_id: z.string().nullable(),
  design_template_group_id: z.string().nullable(),
  retake_cooldown_days: z.number().nullable(),
  email_report_to_candidate: z.boolean().nullable(),
  ats_metadata: z.record(z.string(), z.unknown()).nullable(),
  metadata: z.record(z.string(), z.string()).nullable(),
  created_at: Timestamp.nullable(),
  updated_at: Timestamp.nullable(),
});
export type PostingResponse = z.output<typeof PostingResponse>;

export const CreatePostingResponse = z.object({
  object: z.literal("posting"),
  id: z.string(),
  status: z.string(),
  urls: PostingURLs,
  created_at: Timestamp,
  posting: PostingResponse.nullable(),
});

export const PostingStatsResponse = z.object({
  object: z.literal("posting_stats"),
  posting_id: z.string(),
  title: z.string(),
  name: z.string().nullable(),
  total_candidates: z.number().int(),
  completed_interviews: z.number().int(),
  average_interview_score: z.number().nullable(),
  average_resume_score: z.number().nullable(),
});
export type PostingStats = z.output<typeof PostingStatsResponse>;

const one = z.object({ posting_id: Id });

export const createPosting = operation({
  id: "createPosting",
  summary: "Make a posting from its steps or from a template",
  door: "platform",
  method: "POST",
  path: "/postings",
  access: "postings.write",
  status: 201,
  body: CreatePostingRequest,
  response: single(CreatePostingResponse),
});

export const listPostings = operation({
  id: "listPostings",
  summary: "List postings, newest first",
  door: "platform",
  method: "GET",
  path: "/postings",
  access: "postings.read",
  query: PageQuery.extend({ search: text({ max: 200 }).nullish() }),
  response: list(PostingResponse),
});

export const PostingSummary = z.object({
  object: z.literal("posting_summary"),
  id: z.string(),
  title: z.string(),
  name: z.string().nullable(),
});

export const listPostingSummaries = operation({
  id: "listPostingSummaries",
  summary: "List postings by id, title and name only",
  door: "platform",
  method: "GET",
  path: "/postings/list",
  access: "postings.read",
  query: PageQuery.extend({ search: text({ max: 200 }).nullish() }),
  response: list(PostingSummary),
});

/** Changes the given keys of one step's config. `step_id` is the step's type, its place (from 1) or its id. */
export const updateInterviewerWorkflowStep = operation({
  id: "updateInterviewerWorkflowStep",
  summary: "Change part of one workflow step's config",
  door: "platform",
  method: "PATCH",
  path: "/postings/{posting_id}/workflow/{step_id}",
  access: "postings.write",
  errors: [400, 401, 404, 422, 429],
  params: z.object({ posting_id: Id, step_id: Id }),
  body: z.object({ config: z.record(z.string(), z.unknown()) }),
  response: single(PostingResponse),
});

export const getPosting = operation({
  id: "getPosting",
  summary: "Get a posting",
  door: "platform",
  method: "GET",
  path: "/postings/{posting_id}",
  access: "postings.read",
  params: one,
  response: single(PostingResponse),
});

export const updatePosting = operation({
  id: "updatePosting",
  summary: "Change a posting",
  door: "platform",
  method: "PATCH",
  path: "/postings/{posting_id}",
  access: "postings.write",
  params: one,
  body: UpdatePostingRequest,
  response: single(PostingResponse),
});

export const getPostingStats = operation({
  id: "getPostingStats",
  summary: "Count candidates and average their scores",
  door: "platform",
  method: "GET",
  path: "/postings/{posting_id}/stats",
  access: "postings.read",
  params: one,
  response: single(PostingStatsResponse),
});

export const archivePosting = operation({
  id: "archivePosting",
  summary: "Archive a posting: it takes no new candidates",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/archive",
  access: "postings.write",
  params: one,
  response: single(PostingResponse),
});

export const activatePosting = operation({
  id: "activatePosting",
  summary: "Open a posting to candidates",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/activate",
  access: "postings.write",
  params: one,
  response: single(PostingResponse),
});

export const clonePosting = operation({
  id: "clonePosting",
  summary: "Copy a posting with its steps and questions",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/clone",
  access: "postings.write",
  status: 201,
  params: one,
  response: single(CreatePostingResponse),
});
