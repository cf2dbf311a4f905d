import { z } from "zod";
import { operation } from "../operation";
import { Id, text } from "../platform/shared";

export const Decision = z.enum(["shortlisted", "dismissed"]);
export type Decision = z.output<typeof Decision>;

export const RECOMMENDATIONS = ["strong_no", "no", "mixed", "yes", "strong_yes"] as const;

export const Review = z.object({
  user_id: z.string(),
  name: z.string(),
  recommendation: z.enum(RECOMMENDATIONS),
  comment: z.string(),
  at: z.number(),
  mine: z.boolean(),
});
export type Review = z.output<typeof Review>;

const DecisionRecord = z.object({ decision: Decision, by: z.string(), at: z.number() });

const one = z.object({ interview_id: Id });

/** Sets or, with null, takes back the decision on a candidate; answers what stood before so that it can be undone. */
export const decideInterview = operation({
  id: "decideInterview",
  door: "workspace",
  method: "POST",
  path: "/interviews/{interview_id}/decision",
  access: "candidates.decide",
  params: one,
  body: z.object({ decision: Decision.nullable() }),
  response: z.object({ decision: Decision.nullable(), previous: Decision.nullable() }),
});

/** What people made of an interview: the standing decision and each reviewer's recommendation. */
export const listReviews = operation({
  id: "listReviews",
  door: "workspace",
  method: "GET",
  path: "/interviews/{interview_id}/reviews",
  access: "candidates.read",
  params: one,
  response: z.object({ decision: DecisionRecord.nullable(), reviews: z.array(Review) }),
});

export const rateInterview = operation({
  id: "rateInterview",
  door: "workspace",
  method: "PUT",
  path: "/interviews/{interview_id}/review",
  access: "candidates.decide",
  params: one,
  body: z.object({ recommendation: z.enum(RECOMMENDATIONS), comment: text({ max: 5000 }).default("") }),
  response: Review,
});
