import { z } from "zod";
import { operation } from "../operation";
import { CellPath } from "../plan/paths";
import { Id, isStorableJson, single, Timestamp, text } from "../platform/shared";

/** Largest value of one cell, in characters of its JSON: a description of 100 kB and more is kept, if not published. */
const MAX_VALUE = 400_000;

const Value = z
  .unknown()
  .refine(isStorableJson, "contains characters that cannot be stored (NUL or half a surrogate pair)")
  .refine((value) => (JSON.stringify(value) ?? "").length <= MAX_VALUE, `is longer than ${MAX_VALUE} characters`);

const Changed = { path: z.string(), value: z.unknown(), changed_by: z.string(), changed_at: Timestamp };

/** A posting as its editors see it: how it stands, and what they have changed and not published. */
export const Plan = z.object({
  /** The posting's id; the plan's own where a hosted service is yet to make the posting. */
  id: z.string(),
  /** Raised with every change of a cell. */
  revision: z.number().int(),
  posting: z.object({
    status: z.enum(["draft", "active", "expired", "archived"]),
    candidate_url: z.string().nullable(),
    /** What stands before a posting's link name in its address; null where a hosted service makes addresses. */
    link_root: z.string().nullable(),
    /** People in it who have not begun, have begun, are done: whom a change reaches. Null where a hosted API does not say. */
    reach: z.object({ waiting: z.number().int(), under_way: z.number().int(), finished: z.number().int() }).nullable(),
    /** Whether steps may be added, removed and moved: a hosted service's API cannot. */
    workflow_is_fixed: z.boolean(),
  }),
  /** Every cell of the posting as it stands. */
  base: z.record(z.string(), z.unknown()),
  /** The cells that differ from it, and who changed them last. */
  changes: z.array(z.object(Changed)),
});
export type Plan = z.output<typeof Plan>;

/** What a new draft begins with. */
export const PlanStart = z.discriminatedUnion("from", [
  z.object({ from: z.literal("blank"), title: text({ max: 200 }).default("") }),
  z.object({ from: z.literal("template"), template_id: Id, title: text({ max: 200 }).default("") }),
  z.object({ from: z.literal("posting"), posting_id: Id }),
  z.object({ from: z.literal("proposal"), proposal_id: Id }),
]);
export type PlanStart = z.input<typeof PlanStart>;

const one = z.object({ plan_id: Id });

/** Makes a draft: a posting that nobody but its editors sees until it is published. */
export const createPlan = operation({
  id: "createPlan",
  door: "workspace",
  method: "POST",
  path: "/plans",
  access: "postings.write",
  status: 201,
  body: PlanStart,
  response: single(z.object({ id: z.string() })),
});

export const getPlan = operation({
  id: "getPlan",
  door: "workspace",
  method: "GET",
  path: "/plans/{plan_id}",
  access: "postings.write",
  params: one,
  response: single(Plan),
});

/**
 * Changes cells. `from` is what the editor saw: where somebody else has changed the cell meanwhile, it is left alone and
 * told in `conflicts`, unless it is a list, in which both changes are brought together. Null clears a cell.
 */
export const changePlan = operation({
  id: "changePlan",
  door: "workspace",
  method: "PATCH",
  path: "/plans/{plan_id}",
  access: "postings.write",
  params: one,
  body: z.object({
    changes: z
      .array(z.object({ path: CellPath, from: z.unknown().optional(), to: Value.optional() }))
      .min(1)
      .max(2000),
  }),
  maxBytes: 5 * 1024 * 1024,
  response: single(
    z.object({
      revision: z.number().int(),
      /** Lists that became something else than was sent. */
      merged: z.array(z.object({ path: z.string(), value: z.unknown() })),
      conflicts: z.array(z.object(Changed)),
    }),
  ),
});
export type PlanAnswer = z.output<typeof changePlan.response>["data"];

/**
 * Makes the posting what its plan says and opens it to candidates. 422 names what is missing, by cell; 409 `plan_changed`
 * when somebody changed a cell since `revision`.
 */
export const publishPlan = operation({
  id: "publishPlan",
  door: "workspace",
  method: "POST",
  path: "/plans/{plan_id}/publish",
  access: "postings.write",
  params: one,
  body: z.object({ revision: z.number().int().min(0) }),
  response: single(z.object({ posting_id: z.string(), candidate_url: z.string().nullable() })),
});

/**
 * An interview for the caller to take themselves, as a candidate would: of a draft as its plan stands, of a live posting
 * as it is published. It is in no list and no count.
 */
export const startTestInterview = operation({
  id: "startTestInterview",
  door: "workspace",
  method: "POST",
  path: "/plans/{plan_id}/test-interview",
  access: "postings.write",
  status: 201,
  params: one,
  response: single(z.object({ interview_id: z.string(), interview_url: z.string() })),
});
