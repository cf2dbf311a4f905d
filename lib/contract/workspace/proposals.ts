import { z } from "zod";
import { operation } from "../operation";
import { Id, Timestamp, text } from "../platform/shared";
import { CreateStep } from "../platform/workflow";

/** Where a part of a proposal comes from. */
const ProposalNote = z.object({
  /** What the note is about, for example `workflow/0/questions/2`; "" for the whole proposal. */
  about: z.string(),
  text: z.string(),
  /** The words of the description it rests on, exactly as they stand there; null when it rests on none. */
  quote: z.string().nullable(),
});

/** A posting as a planner proposes it: fields of CreatePostingRequest, to be looked through and changed before use. */
export const Proposal = z.object({
  title: text({ min: 3, max: 200 }),
  language: text({ min: 2, max: 35 }),
  description: text({ max: 50000 }),
  company_overview: text({ max: 10000 }),
  job_overview: text({ max: 10000 }),
  interview_process_overview: text({ max: 10000 }),
  workflow: z.array(CreateStep).min(1).max(10),
  notes: z.array(ProposalNote),
  /** What was left out, not found or not understood; a sentence each. */
  warnings: z.array(z.string()),
});
export type Proposal = z.output<typeof Proposal>;

const PROPOSAL_STATUSES = ["queued", "running", "ready", "failed", "stopped"] as const;

/** What a person gives a planner. `configured` is the AI model if there is one, `rules` never asks any. */
export const ProposalSource = z.object({
  description: text({ max: 50000 }).refine((given) => given.trim() !== "", "is required"),
  wishes: text({ max: 2000 }).default(""),
  planner: z.enum(["configured", "rules"]).default("configured"),
});
export type ProposalSource = z.output<typeof ProposalSource>;

export const ProposalState = z.object({
  id: z.string(),
  status: z.enum(PROPOSAL_STATUSES),
  source: ProposalSource,
  /** What is being done, in words, and how much is done, 0 to 100. */
  step: z.string(),
  percent: z.number().int(),
  /** Who made it, for example "rules" or "llm:some-model"; null before it is begun. */
  made_by: z.string().nullable(),
  /** True when fixed rules made it and no AI model. */
  rule_based: z.boolean(),
  result: Proposal.nullable(),
  /** A sentence when it failed. */
  problem: z.string().nullable(),
  created_at: Timestamp,
  updated_at: Timestamp,
});
export type ProposalState = z.output<typeof ProposalState>;

const Started = z.object({ id: z.string(), status: z.enum(PROPOSAL_STATUSES) });
const one = z.object({ proposal_id: Id });

/** Has a posting proposed from a job description, in the background. */
export const startProposal = operation({
  id: "startProposal",
  door: "workspace",
  method: "POST",
  path: "/proposals",
  access: "postings.write",
  status: 201,
  body: ProposalSource,
  response: Started,
});

export const getProposal = operation({
  id: "getProposal",
  door: "workspace",
  method: "GET",
  path: "/proposals/{proposal_id}",
  access: "postings.write",
  params: one,
  response: ProposalState,
});

/** Ends the work on a proposal; one that is done stays as it is. */
export const stopProposal = operation({
  id: "stopProposal",
  door: "workspace",
  method: "POST",
  path: "/proposals/{proposal_id}/stop",
  access: "postings.write",
  params: one,
  response: Started,
});
