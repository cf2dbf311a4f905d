import { z } from "zod";
import { isoSeconds } from "../iso-time";
import { operation } from "../operation";
import { Id, isKeepableTime, JsonObject, list, Metadata, PageQuery, single, Timestamp, text } from "./shared";

const CANDIDATE_STATUSES = [
  "pending",
  "in_progress",
  "evaluating",
  "completed",
  "shortlisted",
  "dismissed",
  "knocked_out",
] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** What a program of the caller's keeps with a candidate. */
const Data = JsonObject.refine((data) => JSON.stringify(data).length <= 100_000, "is larger than 100 kB");

/** Letters and marks of every script, and what else RFC 5322 lets stand in a name without quotes. */
const ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?!\\p{N}+$)${LABEL}$`, "u");

/**
 * A candidate's email as they write it, without blanks around. Whatever mail servers take (RFC 5322 without quoted names, RFC
 * 6531 beyond ASCII): nobody is refused for an apostrophe or an umlaut.
 */
export const CandidateEmail = z
  .string()
  .max(254)
  .transform((email) => email.trim().normalize())
  .pipe(z.email({ pattern: ADDRESS, error: "is not an email address" }));

export const CandidateIngestRequest = z.object({
  name: text({ max: 200 })
    .transform((name) => name.trim())
    .pipe(z.string().min(1, "is required")),
  email: CandidateEmail,
  phone_number: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, "must be in E.164 form, for example +14155551234")
    .nullish(),
  metadata: Metadata.nullish(),
  data: Data.nullish(),
  /** Not in the v2 document; the older pages have it. True: a new interview even for somebody who has one here. */
  retake: z.boolean().nullish(),
});
export type CandidateIngestRequest = z.input<typeof CandidateIngestRequest>;

export const WorkflowStepStatus = z.object({
  step_id: z.string(),
  order: z.number().int(),
  status: z.string(),
  started: z.boolean(),
  completed: z.boolean(),
  knocked_out: z.boolean(),
  last_updated_at: Timestamp.nullable(),
});

export const CandidateWorkflow = z.object({
  steps: z.array(WorkflowStepStatus),
  all_complete: z.boolean(),
  last_activity_at: Timestamp.nullable(),
});

export const AgentSummary = z.object({
  resume: z
    .object({
      resume_score: z.number().nullable(),
      is_eligible: z.boolean().nullable(),
      resume_link: z.string().nullable(),
    })
    .nullable(),
  web_interview: z
    .object({
      score: z.number().nullable(),
      highlights: z.array(z.string()),
      audio_recording_link: z.string().nullable(),
      video_recording_link: z.string().nullable(),
    })
    .nullable(),
  sms: z
    .object({
      is_eligible: z.boolean().nullable(),
      criteria_passed: z.array(z.string()),
      criteria_failed: z.array(z.string()),
      messages_sent: z.number().int().nullable(),
    })
    .nullable(),
  form: z
    .object({
      is_complete: z.boolean().nullable(),
      is_eligible: z.boolean().nullable(),
      questions_answered: z.number().int().nullable(),
      total_questions: z.number().int().nullable(),
    })
    .nullable(),
});

export const CandidateResponse = z.object({
  object: z.literal("candidate"),
  interview_id: z.string(),
  candidate_id: z.string().nullable(),
  posting_id: z.string(),
  name: z.string(),
  email: z.string(),
  score: z.number().nullable(),
  status: z.string(),
  interview_url: z.string().nullable(),
  workflow: CandidateWorkflow.nullable(),
  agent_summary: AgentSummary.nullable(),
  shortlisted: z.boolean(),
  dismissed: z.boolean(),
  metadata: z.record(z.string(), z.string()).nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
  interviewed_at: Timestamp.nullable(),
  created_at: Timestamp.nullable(),
  /** Ours: the type of each step of `workflow`, in its order. */
  step_types: z.array(z.string()).optional(),
});
export type CandidateResponse = z.output<typeof CandidateResponse>;

const posting = z.object({ posting_id: Id });

export const ingestCandidate = operation({
  id: "ingestCandidate",
  summary: "Add one candidate and get their link",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/candidates",
  access: "candidates.write",
  status: 201,
  params: posting,
  body: CandidateIngestRequest,
  response: single(
    z.object({
      object: z.literal("candidate"),
      interview_id: z.string(),
      interview_url: z.string(),
      posting_id: z.string(),
      candidate: CandidateResponse.nullable(),
    }),
  ),
});

/** More rows than this in one call are refused with 422. */
const BULK_ROWS = 5000;

export const BulkCandidateIngestRequest = z.object({ data: z.array(CandidateIngestRequest).min(1).max(BULK_ROWS) });

export const ingestCandidatesBulk = operation({
  id: "ingestCandidatesBulk",
  summary: "Add many candidates at once",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/candidates/bulk",
  access: "candidates.write",
  status: 201,
  params: posting,
  body: BulkCandidateIngestRequest,
  maxBytes: 10 * 1024 * 1024,
  response: single(
    z.array(
      z.object({
        object: z.literal("candidate"),
        interview_id: z.string(),
        interview_url: z.string(),
        metadata: z.record(z.string(), z.string()).nullable(),
      }),
    ),
  ),
});

const AsyncIngestResponse = single(
  z.object({ object: z.literal("ingestion"), ingestion_id: z.string(), status: z.string() }),
);

export const ingestCandidateAsync = operation({
  id: "ingestCandidateAsync",
  summary: "Queue one candidate",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/candidates/async",
  access: "candidates.write",
  status: 202,
  params: posting,
  body: CandidateIngestRequest,
  response: AsyncIngestResponse,
});

export const ingestCandidatesBulkAsync = operation({
  id: "ingestCandidatesBulkAsync",
  summary: "Queue many candidates",
  door: "platform",
  method: "POST",
  path: "/postings/{posting_id}/candidates/bulk/async",
  access: "candidates.write",
  status: 202,
  params: posting,
  body: BulkCandidateIngestRequest,
  maxBytes: 10 * 1024 * 1024,
  response: AsyncIngestResponse,
});

/** A + that a program forgot to encode arrives as a space: 2026-03-13T00:00:00+00:00 stands so in the documents. */
const withPlus = (text: string) => text.replace(/(T\d\d:\d\d\S*) (\d\d:?\d\d)$/i, "$1+$2");

/** ISO-8601, or Unix seconds as a number in text. */
const TimeBound = text({ max: 40 })
  .transform((value, context) => {
    const seconds = /^-?\d{1,11}(\.\d+)?$/.test(value) ? Number(value) : isoSeconds(withPlus(value));
    if (isKeepableTime(seconds)) return seconds;
    context.addIssue("is neither an ISO-8601 time nor Unix seconds, or not within the years 1 to 9999");
    return z.NEVER;
  })
  .nullish();

export const listCandidates = operation({
  id: "listCandidates",
  summary: "List candidates, newest first",
  door: "platform",
  method: "GET",
  path: "/postings/{posting_id}/candidates",
  access: "candidates.read",
  errors: [400, 401, 404, 422, 429],
  params: posting,
  query: PageQuery.extend({ created_after: TimeBound, created_before: TimeBound }),
  response: list(CandidateResponse),
});
