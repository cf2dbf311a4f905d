import { z } from "zod";

const text = z.string().nullable();

/** What a push keeps of its request until its job has run; what the caller left out is filled in from the interview. */
export const PushRequest = z.object({
  ats_candidate_id: text,
  first_name: text,
  last_name: text,
  email: text,
  phone: text,
  set_source: z.boolean(),
  interview_id: text,
  posting_id: text,
  create_submission: z.boolean(),
});
export type PushRequest = z.output<typeof PushRequest>;
