import { AppError } from "@/lib/contract/errors";
import { Batches, perDatabase } from "@/lib/store/batches";
import { isPool } from "@/lib/store/database";
import { type Context, workspaceOf } from "../context";
import { postingOrRefuse, sharedWith } from "../postings/find-posting";
import { postingStatus, type StatusFacts } from "../postings/posting-status";
import { Recent } from "../recent";
import {
  acceptingOrRefuse,
  keyOf,
  type Person,
  PostingChanged,
  type Registration,
  registerCandidates,
  untilUnchanged,
} from "./register-candidates";

type Arrival = { ctx: Context; postingId: string; person: Person };
/** What was found out about postings, and at which revision. */
type Known = Recent<StatusFacts & { id: string; workspaceId: string; revision: number }>;

const MOST_KNOWN = 1000;
const arrivalsOf = perDatabase((_: Context["db"]) => {
  const known: Known = new Recent(MOST_KNOWN);
  return new Batches<Arrival, Registration>((some) => letIn(some, known));
});

/**
 * Puts one person into a posting, in one statement with all who arrive while the one before is under way: sixteen
 * programs that send a candidate each cost one commit. Nobody is answered before they are stored, and what is wrong with
 * one is told to that one alone. Inside a transaction, and to retake, everybody goes by themselves.
 * @throws AppError not_found, or conflict when the posting takes nobody now
 */
export async function ingestTogether(ctx: Context, postingId: string, person: Person): Promise<Registration> {
  const arrival = { ctx, postingId, person };
  if (!isPool(ctx.db) || person.retake || sharedWith(ctx) !== undefined) return alone(arrival);
  return arrivalsOf(ctx.db).ask(JSON.stringify([workspaceOf(ctx), postingId]), arrival);
}

async function alone({ ctx, postingId, person }: Arrival): Promise<Registration> {
  const [registered] = await untilUnchanged(async () => {
    const posting = await postingOrRefuse(ctx, postingId);
    acceptingOrRefuse(posting);
    return registerCandidates(ctx.db, ctx.jobs, posting, [person]);
  });
  if (!registered) throw new Error("registerCandidates answered nothing");
  return registered;
}

/** Puts in those who came to one posting. Of several who are the same person the first to come counts. */
async function letIn(arrivals: Arrival[], known: Known): Promise<(Registration | Promise<Registration>)[]> {
  const first = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const key = keyOf(arrival.person.email);
    if (!first.has(key)) first.set(key, arrival);
  }
  const distinct = [...first.values()];
  const registered = await together(distinct, known).catch((error: unknown) => {
    // A refusal concerns the posting. Anything else may be the fault of one of them, who is found by going alone.
    if (error instanceof AppError || arrivals.length === 1) throw error;
    return [];
  });
  const answers = new Map(distinct.map((arrival, at) => [arrival, registered[at]]));
  return arrivals.map((arrival) => answers.get(arrival) ?? alone(arrival));
}

/**
 * Different people at once. A posting that is known is not looked up again: the statement itself does nothing when it
 * has changed since.
 */
async function together(arrivals: Arrival[], known: Known): Promise<Registration[]> {
  const [asking] = arrivals;
  if (!asking) return [];
  const { ctx, postingId } = asking;
  const people = arrivals.map(({ person }) => person);
  const key = JSON.stringify([workspaceOf(ctx), postingId]);
  const before = known.get(key);
  if (before && postingStatus(before) === "active") {
    const done = await registerCandidates(ctx.db, ctx.jobs, before, people).catch(unlessChanged);
    if (done) return done;
  }
  return untilUnchanged(async () => {
    const posting = await postingOrRefuse(ctx, postingId);
    acceptingOrRefuse(posting);
    const { id, workspaceId, revision, archivedAt, finalized, deadline } = posting;
    known.set(key, { id, workspaceId, revision, archivedAt, finalized, deadline }, 1);
    return registerCandidates(ctx.db, ctx.jobs, posting, people);
  });
}

const unlessChanged = (error: unknown): undefined => {
  if (!(error instanceof PostingChanged)) throw error;
};
