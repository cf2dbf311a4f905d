import { z } from "zod";
import { operation } from "../operation";
import { Id, list, single, Timestamp, text } from "./shared";

/** Applicant tracking systems: find a person there, push one, ask what became of it. */

/** The documented two, and the file-backed one that works without an account. */
export const ATS_PROVIDERS = ["sandbox", "bullhorn", "avionte"] as const;
export type AtsProvider = (typeof ATS_PROVIDERS)[number];

/** 400 stands for an ATS that is not supported. */
const ERRORS = [400, 401, 422, 429];
export const MOST_MATCHES = 100;
const Name = text({ min: 1, max: 40 });
const Email = text({ max: 254 }).nullish();

export const ResolveCandidateRequest = z
  .object({
    ats_name: Name,
    email: Email,
    ats_candidate_id: Id.nullish(),
    /** Any number is taken; the search gives at least one match and at most MOST_MATCHES. */
    limit: z.number().int().nullish(),
  })
  .refine((body) => Boolean(body.email) || Boolean(body.ats_candidate_id), {
    path: ["email"],
    message: "or ats_candidate_id is required",
  });

export const CandidateMatch = z.object({
  ats_candidate_id: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  email: z.string().nullable(),
  email2: z.string().nullable(),
  email3: z.string().nullable(),
  phone: z.string().nullable(),
  status: z.string().nullable(),
  match_reason: z.string().nullable(),
});

export const PushCandidateRequest = z.object({
  ats_name: Name,
  posting_id: Id.nullish(),
  interview_id: Id.nullish(),
  ingestion_token: text({ max: 500 }).nullish(),
  create_submission: z.boolean().default(false),
  candidate: z.object({
    ats_candidate_id: Id.nullish(),
    first_name: text({ max: 200 }).nullish(),
    last_name: text({ max: 200 }).nullish(),
    email: Email,
    phone: text({ max: 40 }).nullish(),
    set_heymilo_source: z.boolean().nullish(),
  }),
});

export const QueueItemStatus = z.object({
  item_id: z.string(),
  /** queued, processing, completed or failed. */
  status: z.string(),
  event_type: z.string().nullable(),
  retry_count: z.number().int(),
  failure_instances: z.array(z.record(z.string(), z.unknown())),
  success_details: z.record(z.string(), z.unknown()).nullable(),
  created_at: Timestamp.nullable(),
  updated_at: Timestamp.nullable(),
});

export const AtsConnection = z.object({
  integration_id: z.string(),
  ats_provider: z.string(),
  source: z.string(),
  display_name: z.string().nullable(),
  is_active: z.boolean(),
  created_at: Timestamp.nullable(),
  updated_at: Timestamp.nullable(),
});

export const resolveAtsCandidate = operation({
  id: "resolveAtsCandidate",
  summary: "Find a candidate in the ATS by email or ATS id",
  door: "platform",
  method: "POST",
  path: "/ats/candidates/resolve",
  access: "candidates.read",
  errors: ERRORS,
  body: ResolveCandidateRequest,
  response: single(
    z.object({
      success: z.boolean(),
      status: z.string(),
      email: z.string().nullable(),
      ats_candidate_id: z.string().nullable(),
      matches: z.array(CandidateMatch),
      error: z.string().nullable(),
    }),
  ),
});

export const pushAtsCandidate = operation({
  id: "pushAtsCandidate",
  summary: "Queue a candidate for the ATS",
  door: "platform",
  method: "POST",
  path: "/ats/candidates/push",
  access: "candidates.write",
  errors: ERRORS,
  body: PushCandidateRequest,
  response: single(z.object({ status: z.string(), item_id: z.string().nullable(), error: z.string().nullable() })),
});

export const getAtsPushStatus = operation({
  id: "getAtsPushStatus",
  summary: "What became of a queued candidate",
  door: "platform",
  method: "GET",
  path: "/ats/candidates/push/{item_id}",
  access: "candidates.read",
  params: z.object({ item_id: Id }),
  response: single(QueueItemStatus),
});

export const listAtsConnections = operation({
  id: "listAtsConnections",
  summary: "List connections to applicant tracking systems",
  door: "platform",
  method: "GET",
  path: "/ats/connections",
  access: "postings.read",
  errors: [401, 429],
  response: list(AtsConnection),
});
