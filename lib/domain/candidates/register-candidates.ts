import { AppError } from "@/lib/contract/errors";
import type { Queue } from "@/lib/jobs/queue";
import { notifyChange } from "@/lib/store/changes";
import type { Queries, Transactable } from "@/lib/store/database";
import {
  type DecidedInterview,
  findInterviewsOfEmails,
  lockCandidates,
  type StepStateRow,
} from "@/lib/store/interviews";
import { type Into, type NewPerson, type Registered, registerPeople } from "@/lib/store/register";
import { newId, newInterviewId } from "../ids";
import { postingStatus, type StatusFacts } from "../postings/posting-status";
import { wakeEndpoint } from "../webhooks/wake-endpoint";

export type Person = {
  name: string;
  email: string;
  phone_number?: string | null;
  metadata?: Record<string, string> | null;
  data?: Record<string, unknown> | null;
  /** True: a new interview even for somebody who has one. */
  retake?: boolean | null;
};

/** @throws AppError conflict with a sentence when the posting takes nobody now. */
export function acceptingOrRefuse(posting: StatusFacts): void {
  const status = postingStatus(posting);
  if (status === "archived") throw new AppError("conflict", "This posting is archived and takes no new candidates.");
  if (status === "draft") throw new AppError("conflict", "This posting is a draft: activate it first.");
  if (status === "expired") throw new AppError("conflict", "The deadline of this posting has passed: move it first.");
}

/** An interview that somebody has now; `steps` where it is a fresh one, in the order of the workflow. */
export type Registration = { interview: DecidedInterview; isNew: boolean; steps: StepStateRow[] | null };

/** What a person is known by in a posting. */
export const keyOf = (email: string) => email.toLowerCase();

/** Nobody was put in: the posting is no longer what it was when the caller looked at it. */
export class PostingChanged extends Error {}

/** More changes of one posting than fall between two statements while a whole team works on it. */
const MOST_LOOKS = 20;

/**
 * Does what looks at a posting and puts people into it, from the start whenever the posting changed in between.
 * @throws AppError unavailable when it changes without end
 */
export async function untilUnchanged<T>(attempt: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PostingChanged)) throw error;
      if (looks < MOST_LOOKS) continue;
      throw new AppError("unavailable", "This posting is being changed. Try again in a moment.", { cause: error });
    }
  }
}

/**
 * Puts people into a posting, all or none, in one or two statements however many they are. Somebody who is already in
 * it (by email, upper and lower case alike) keeps the interview they have, unless they are to retake it. Answers one
 * interview for each person given, in order. Inside a transaction of the caller's it becomes a part of it.
 * @throws PostingChanged when the posting is at another revision than `posting` was
 */
export async function registerCandidates(
  db: Transactable,
  jobs: Queue,
  posting: Into,
  people: Person[],
): Promise<Registration[]> {
  const registrations = await register(db, jobs, posting, people);
  const fresh = registrations.filter(({ isNew }) => isNew);
  // Many at once are told as one change of the posting.
  const interviewId = fresh.length === 1 ? (fresh[0]?.interview.id ?? null) : null;
  const { id: postingId, workspaceId } = posting;
  if (fresh.length > 0) await notifyChange(db, { workspaceId, postingId, interviewId });
  return registrations;
}

async function register(db: Transactable, jobs: Queue, posting: Into, people: Person[]): Promise<Registration[]> {
  if (!people.some((person) => person.retake)) {
    // Where nobody listens and nobody is counted, the statement is a transaction by itself.
    const registered = await registerPeople(db, posting, newPeople(people, new Map()), { unlessHeard: true });
    if (registered.isStale) throw new PostingChanged();
    if (!registered.isHeard) return inOrder(db, posting, people, registered);
  }
  return db.transaction(async (tx) => {
    const them = newPeople(people, await attempts(tx, posting, people));
    const registered = await registerPeople(tx, posting, them, { unlessHeard: false });
    if (registered.isStale) throw new PostingChanged();
    const registrations = await inOrder(tx, posting, people, registered);
    for (const endpoint of registered.endpoints) await wakeEndpoint(jobs, tx, endpoint);
    return registrations;
  });
}

/** Each person once, by their email: of two that share one, the first counts, as of two who come one after the other. */
function newPeople(people: Person[], attempts: Map<string, number>): NewPerson[] {
  return [...firstOfEach(people)].map(([key, person]) => ({
    key,
    email: person.email,
    name: person.name,
    phone: person.phone_number ?? null,
    metadata: person.metadata ?? null,
    data: person.data ?? null,
    attempt: attempts.get(key) ?? 1,
    candidateId: newId(),
    interviewId: newInterviewId(),
  }));
}

/** People by their email; of several with one, the first. */
export function firstOfEach(people: Person[]): Map<string, Person> {
  const first = new Map<string, Person>();
  for (const person of people) {
    const key = keyOf(person.email);
    if (!first.has(key)) first.set(key, person);
  }
  return first;
}

/** The number of the next attempt of those who retake, by their email. Holds them, so that nobody else gives it out. */
async function attempts(tx: Queries, posting: Into, people: Person[]): Promise<Map<string, number>> {
  const keys = people.filter((person) => person.retake).map((person) => keyOf(person.email));
  await lockCandidates(tx, posting.workspaceId, keys);
  const before = await findInterviewsOfEmails(tx, posting.id, keys);
  return new Map(before.map(({ key, interview }) => [key, interview.attempt + 1]));
}

async function inOrder(db: Queries, posting: Into, people: Person[], registered: Registered): Promise<Registration[]> {
  const known = [...new Set(people.map((person) => keyOf(person.email)))].filter((key) => !registered.made.has(key));
  const before = await findInterviewsOfEmails(db, posting.id, known);
  const earlier = new Map(before.map(({ key, interview }) => [key, interview]));
  return people.map((person) => {
    const made = registered.made.get(keyOf(person.email));
    if (made) return { interview: { ...made.interview, decision: null }, isNew: true, steps: made.steps };
    const interview = earlier.get(keyOf(person.email));
    if (!interview) throw new Error("a candidate was lost while being registered");
    return { interview, isNew: false, steps: null };
  });
}
