import { z } from "zod";
import { operation } from "../operation";
import { Id } from "../platform/shared";
import { link } from "./state";

/** As many observations as one interview keeps; what comes after is not stored. */
export const MAX_INTEGRITY_EVENTS = 500;

const INTEGRITY_KINDS = ["tab_left", "tab_returned", "pasted"] as const;

/**
 * What the page noticed while the interview ran, a few at a time. Only for postings that ask for it, and the candidate was
 * told. Answers how many were stored.
 */
export const noteIntegrity = operation({
  id: "noteIntegrity",
  door: "portal",
  method: "POST",
  path: "/i/{token}/integrity",
  access: "candidate",
  params: link,
  body: z.object({
    events: z
      .array(
        z.object({
          kind: z.enum(INTEGRITY_KINDS),
          /** Seconds for which the page was away, or characters that were pasted. */
          amount: z.number().int().min(0).max(1_000_000).nullable(),
          /** The question that was open. */
          prompt_id: Id.nullable(),
          /** How many seconds before this call it happened: clocks of other machines are not to be trusted. */
          seconds_ago: z.number().min(0).max(86_400),
        }),
      )
      .min(1)
      .max(20),
  }),
  response: z.object({ noted: z.number().int() }),
});
