import { z } from "zod";
import { operation } from "../operation";
import { CandidateEmail } from "../platform/candidates";
import { Id, text } from "../platform/shared";
import { PersonName } from "../workspace/team";
import { attachFile, removeFile, submitForm } from "./form";
import { noteIntegrity } from "./integrity";
import { answerMessage, openMessages } from "./messages";
import { InterviewState, link, PortalState, tab } from "./state";

export * from "./form";
export * from "./integrity";
export * from "./messages";
export * from "./state";

/** Largest resume, in bytes. */
export const MAX_RESUME_BYTES = 10 * 1024 * 1024;
/** Largest chunk of a recording, in bytes: what piles up while a connection is away is sent in pieces of this size. */
const MAX_CHUNK_BYTES = 8 * 1024 * 1024;
/** Largest recording of one interview, in bytes: two hours of video at the bitrate the page asks for. */
export const MAX_RECORDING_BYTES = 1024 * 1024 * 1024;

const opening = z.object({ company: text({ min: 1, max: 100 }), name: text({ min: 1, max: 100 }) });

/** The public page of a posting. */
export const getOpening = operation({
  id: "getOpening",
  door: "portal",
  method: "GET",
  path: "/p/{company}/{name}",
  access: "open",
  params: opening,
  response: z.object({ accepting: z.boolean(), posting: PortalState.shape.posting }),
});

/** Gives a person their own link. Somebody who is already in under this email is not handed that link again. */
export const joinOpening = operation({
  id: "joinOpening",
  door: "portal",
  method: "POST",
  path: "/p/{company}/{name}",
  access: "open",
  // A whole job fair may stand behind one address.
  perMinute: 300,
  status: 201,
  params: opening,
  body: z.object({ name: PersonName, email: CandidateEmail }),
  response: z.object({ interview_url: z.string(), token: z.string() }),
});

export const getPortal = operation({
  id: "getPortal",
  door: "portal",
  method: "GET",
  path: "/i/{token}",
  access: "candidate",
  params: link,
  response: PortalState,
});

export const giveConsent = operation({
  id: "giveConsent",
  door: "portal",
  method: "POST",
  path: "/i/{token}/consent",
  access: "candidate",
  params: link,
  body: z.object({ consent: z.literal(true, "is needed before you can go on") }),
  response: PortalState,
});

/** The file itself is the body; its name travels in the header `x-file-name`, percent-encoded. */
export const uploadResume = operation({
  id: "uploadResume",
  door: "portal",
  method: "PUT",
  path: "/i/{token}/resume",
  access: "candidate",
  params: link,
  body: "bytes",
  maxBytes: MAX_RESUME_BYTES,
  response: PortalState,
});

/** Goes on without a resume where the posting allows it. */
export const skipResume = operation({
  id: "skipResume",
  door: "portal",
  method: "POST",
  path: "/i/{token}/resume/skip",
  access: "candidate",
  params: link,
  response: PortalState,
});

export const answerStatements = operation({
  id: "answerStatements",
  door: "portal",
  method: "POST",
  path: "/i/{token}/statements",
  access: "candidate",
  params: link,
  body: z.object({
    statements: z
      .array(
        z.object({
          criterion_id: Id,
          answer: z.enum(["yes", "no", "unsure"]),
          note: text({ max: 1000 }).default(""),
        }),
      )
      .min(1)
      .max(50),
  }),
  response: PortalState,
});

/** Claims the interview for one browser tab; 409 `other_tab` when another one holds it and `take_over` is not set. */
export const startInterview = operation({
  id: "startInterview",
  door: "portal",
  method: "POST",
  path: "/i/{token}/interview",
  access: "candidate",
  params: link,
  body: z.object({ tab_id: tab, take_over: z.boolean().default(false) }),
  response: InterviewState,
});

/** Appends a chunk at `offset`; 409 `wrong_offset` answers with the size that is stored. Durable before it answers. */
export const appendRecording = operation({
  id: "appendRecording",
  door: "portal",
  method: "PUT",
  path: "/i/{token}/recording/{part}",
  access: "candidate",
  params: link.extend({ part: z.coerce.number().int().min(0).max(999) }),
  query: z.object({ offset: z.coerce.number().int().min(0), tab_id: tab, mime_type: text({ max: 100 }) }),
  body: "bytes",
  maxBytes: MAX_CHUNK_BYTES,
  response: z.object({ size: z.number().int() }),
});

/**
 * One finished answer. `from` and `to` are seconds within recording part `part` (null when nothing was recorded);
 * `asked_at` the second at which the question was put. Sent again for an answered prompt it changes nothing.
 */
export const submitAnswer = operation({
  id: "submitAnswer",
  door: "portal",
  method: "POST",
  path: "/i/{token}/answers",
  access: "candidate",
  params: link,
  body: z.object({
    tab_id: tab,
    prompt_id: Id,
    part: z.number().int().min(0).max(999).nullable(),
    asked_at: z.number().min(0).max(86400),
    from: z.number().min(0).max(86400),
    to: z.number().min(0).max(86400),
    /** What was typed, or what the browser's own recognition heard; null when neither. */
    text: text({ max: 20000 }).nullable(),
    source: z.enum(["spoken", "typed"]),
    /** Where the browser's recognition marked its phrases: seconds within the part. */
    phrases: z
      .array(z.object({ text: text({ max: 5000 }), at: z.number().min(0).max(86400) }))
      .max(2000)
      .default([]),
  }),
  response: InterviewState,
});

export const finishInterview = operation({
  id: "finishInterview",
  door: "portal",
  method: "POST",
  path: "/i/{token}/finish",
  access: "candidate",
  params: link,
  body: z.object({ tab_id: tab }),
  response: PortalState,
});

/** What a candidate may do, opened by the unguessable token in their link. */
export const portal = {
  getOpening,
  joinOpening,
  getPortal,
  giveConsent,
  skipResume,
  uploadResume,
  answerStatements,
  attachFile,
  removeFile,
  submitForm,
  openMessages,
  answerMessage,
  startInterview,
  appendRecording,
  submitAnswer,
  noteIntegrity,
  finishInterview,
};
