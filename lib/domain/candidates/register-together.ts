import type { Queue } from "@/lib/jobs/queue";
import { Batches, perDatabase } from "@/lib/store/batches";
import { type Database, isPool, type Transactable } from "@/lib/store/database";
import type { PostingRow } from "@/lib/store/postings";
import { keyOf, type Person, type Registration, registerCandidates } from "./register-candidates";

type Arrival = { jobs: Queue; posting: PostingRow; person: Person };

const arrivalsOf = perDatabase((db: Database) => new Batches<Arrival, Registration>((some) => letIn(db, some)));

/**
 * Puts one person into a posting, in one statement with all who arrive while the one before is under way: sixteen
 * programs that send a candidate each cost one commit. Nobody is answered before they are stored, and what is wrong with
 * one is told to that one. Inside a transaction, and to retake, everybody goes by themselves.
 */
export async function registerTogether(
  db: Transactable,
  jobs: Queue,
  posting: PostingRow,
  person: Person,
): Promise<Registration> {
  const arrival = { jobs, posting, person };
  return isPool(db) && !person.retake ? arrivalsOf(db).ask(posting.id, arrival) : alone(db, arrival);
}

/** Of several who are the same person the first to come counts: the others go in after that. */
async function letIn(db: Database, arrivals: Arrival[]): Promise<Promise<Registration>[]> {
  const answers = new Map<Arrival, Promise<Registration>>();
  let left = arrivals;
  while (left.length > 0) {
    const first = new Map(left.toReversed().map((arrival) => [keyOf(arrival.person.email), arrival]));
    const round = new Set(first.values());
    for (const [arrival, answer] of await letRoundIn(db, [...round])) answers.set(arrival, answer);
    left = left.filter((arrival) => !round.has(arrival));
  }
  return arrivals.flatMap((arrival) => answers.get(arrival) ?? []);
}

/** Puts different people in: together, or where one of them cannot be stored, one by one. */
async function letRoundIn(db: Database, round: Arrival[]): Promise<[Arrival, Promise<Registration>][]> {
  const [first] = round;
  if (first && round.length > 1) {
    const people = round.map(({ person }) => person);
    // What went wrong is told by each of them below, to the one whom it concerns.
    const all = await registerCandidates(db, first.jobs, first.posting, people).catch(() => []);
    if (all.length > 0)
      return round.flatMap((arrival, at) => {
        const registration = all[at];
        return registration ? [[arrival, Promise.resolve(registration)]] : [];
      });
  }
  const told: [Arrival, Promise<Registration>][] = [];
  for (const arrival of round) {
    const answer = alone(db, arrival);
    told.push([arrival, answer]);
    await Promise.allSettled([answer]);
  }
  return told;
}

async function alone(db: Transactable, { jobs, posting, person }: Arrival): Promise<Registration> {
  const [registered] = await registerCandidates(db, jobs, posting, [person]);
  if (!registered) throw new Error("registerCandidates answered nothing");
  return registered;
}
