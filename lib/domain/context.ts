import type { OperationId, Operations } from "@/lib/contract";
import type { Actor, Member } from "@/lib/contract/actor";
import { AppError } from "@/lib/contract/errors";
import type { InputOf, OutputOf } from "@/lib/contract/operation";
import type { Changes } from "@/lib/jobs/changes";
import type { Queue } from "@/lib/jobs/queue";
import type { AtsEngines } from "@/lib/providers/ats/port";
import type { Evaluator } from "@/lib/providers/evaluator/port";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import type { MediaStore } from "@/lib/providers/media/store";
import type { Planner } from "@/lib/providers/planner/port";
import type { Transcriber } from "@/lib/providers/speech/port";
import type { WebhookSender } from "@/lib/providers/webhooks/sender";
import type { Database, Transactable } from "@/lib/store/database";

/** What the process owns once. */
export type House = {
  db: Database;
  jobs: Queue;
  /** What every process on the database changes, as it happens. */
  changes: Changes;
  media: MediaStore;
  evaluator: Evaluator;
  /** Proposes postings from job descriptions. */
  planner: Planner;
  /** Null when no speech-to-text endpoint is configured. */
  transcriber: Transcriber | null;
  webhooks: WebhookSender;
  /** Seconds to wait after a webhook's first failed attempt, its second, and so on; after the last wait it is dead. */
  webhookWaits: readonly number[];
  /** The applicant tracking systems that a workspace can be connected to, by name. */
  ats: AtsEngines;
  /** The service that keeps postings and interviews in our place; null when we keep them ourselves. */
  hosted: Hosted | null;
  /** Public address for links, without a slash at the end. */
  appUrl: string;
  /** The same when APP_URL fixes it; else links follow the name under which a request reached the server. */
  fixedUrl: string | undefined;
  /** The operator's own key to the first workspace. Undefined in hosted mode too, where a key of ours opens nothing. */
  firstKey: string | undefined;
  /** Signs candidates' links and media links; at least 32 characters. */
  secret: string;
};

/**
 * The house and who is asking. `db` is the pool, or the transaction that the whole request is: a verb does all its work
 * through it, so that a request either stands with its answer or not at all.
 */
export type Context = Omit<House, "db"> & { db: Transactable; actor: Actor };

/** One operation's rule: context first, parsed input second, no HTTP. Refuses by throwing AppError. */
export type Verb<K extends OperationId> = (
  ctx: Context,
  input: InputOf<Operations[K]>,
) => Promise<OutputOf<Operations[K]>>;

/** The workspace the caller belongs to. @throws AppError unauthorized for nobody. */
export function workspaceOf(ctx: Context): string {
  if (ctx.actor.kind === "nobody") throw new AppError("unauthorized", "Sign in or send an API key.");
  return ctx.actor.workspaceId;
}

/** The signed-in member. @throws AppError forbidden for programs and candidates. */
export function memberOf(ctx: Context): Member {
  if (ctx.actor.kind !== "user") throw new AppError("forbidden", "Only a signed-in person can do this.");
  return ctx.actor;
}

/** The interview behind a candidate's link. @throws AppError not_found. */
export function interviewOf(ctx: Context): string {
  if (ctx.actor.kind !== "candidate") throw new AppError("not_found", "This link does not lead to an interview.");
  return ctx.actor.interviewId;
}
