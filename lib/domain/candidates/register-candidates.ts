import { AppError } from "@/lib/contract/errors";
import type { Queue } from "@/lib/jobs/queue";
import { notifyChange } from "@/lib/store/changes";
import type { Database, Queries } from "@/lib/store/database";
import {
  type DecidedInterview,
  findInterviewsOfPeople,
  insertInterviews,
  insertStepStates,
  upsertCandidates,
} from "@/lib/store/interviews";
import { listSteps, type PostingRow } from "@/lib/store/postings";
import { newId, newInterviewId } from "../ids";
import { postingStatus } from "../postings/posting-status";
import { emitEvents } from "../webhooks/emit-events";

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
export function acceptingOrRefuse(posting: PostingRow): void {
  const status = postingStatus(posting);
  if (status === "archived") throw new AppError("conflict", "This posting is archived and takes no new candidates.");
  if (status === "draft") throw new AppError("conflict", "This posting is a draft: activate it first.");
  if (status === "expired") throw new AppError("conflict", "The deadline of this posting has passed: move it first.");
}

/**
 * Puts people into a posting, in one transaction and a handful of statements however many they are. Somebody who is
 * already in it (by email, upper and lower case alike) keeps the interview they have, unless they are to retake it.
 * Answers one interview for each person given, in order; `isNew` tells the fresh ones. Inside a transaction of the
 * caller's it becomes a part of it.
 */
export async function registerCandidates(
  db: Queries & Pick<Database, "transaction">,
  jobs: Queue,
  posting: PostingRow,
  people: Person[],
): Promise<{ interview: DecidedInterview; isNew: boolean }[]> {
  const key = (email: string) => email.toLowerCase();
  const registered = await db.transaction(async (tx) => {
    const distinct = new Map(people.map((person) => [key(person.email), person]));
    const rows = [...distinct].map(([email, person]) => ({
      id: newId(),
      workspaceId: posting.workspaceId,
      email,
      name: person.name,
      phone: person.phone_number ?? null,
    }));
    // Sorted, so that two bulk calls with the same people lock them in the same order.
    rows.sort((a, b) => (a.email < b.email ? -1 : 1));
    const candidates = await upsertCandidates(tx, rows);
    const steps = await listSteps(tx, [posting.id]);
    // The upsert above holds their rows, so nobody else gives out the same attempt.
    const retaking = candidates.filter((candidate) => distinct.get(candidate.email)?.retake).map(({ id }) => id);
    const before = await findInterviewsOfPeople(tx, posting.id, retaking);
    const attempts = new Map(before.map((interview) => [interview.candidateId, interview.attempt + 1]));
    const inserted = await insertInterviews(
      tx,
      candidates.map((candidate) => {
        const person = distinct.get(candidate.email);
        return {
          id: newInterviewId(),
          workspaceId: posting.workspaceId,
          postingId: posting.id,
          candidateId: candidate.id,
          attempt: attempts.get(candidate.id) ?? 1,
          name: person?.name ?? candidate.name,
          email: person?.email ?? candidate.email,
          metadata: person?.metadata ?? null,
          data: person?.data ?? null,
        };
      }),
    );
    await insertStepStates(
      tx,
      inserted.flatMap((interview) =>
        steps.map((step) => ({ interviewId: interview.id, stepId: step.id, type: step.type, rank: step.rank })),
      ),
    );
    const fresh = new Set(inserted.map((interview) => interview.id));
    const byPerson = new Map<string, DecidedInterview>(
      inserted.map((interview) => [interview.candidateId, { ...interview, decision: null }]),
    );
    const known = candidates.filter((candidate) => !byPerson.has(candidate.id)).map((candidate) => candidate.id);
    for (const interview of await findInterviewsOfPeople(tx, posting.id, known)) {
      byPerson.set(interview.candidateId, interview);
    }
    await emitEvents(jobs, tx, [...fresh], ["candidate_ingested"]);
    const idOf = new Map(candidates.map((candidate) => [candidate.email, candidate.id]));
    return people.map((person) => {
      const interview = byPerson.get(idOf.get(key(person.email)) ?? "");
      if (!interview) throw new Error("a candidate was lost while being registered");
      return { interview, isNew: fresh.has(interview.id) };
    });
  });
  const fresh = registered.filter(({ isNew }) => isNew);
  // Many at once are told as one change of the posting.
  const interviewId = fresh.length === 1 ? (fresh[0]?.interview.id ?? null) : null;
  const { id: postingId, workspaceId } = posting;
  if (fresh.length > 0) await notifyChange(db, { workspaceId, postingId, interviewId });
  return registered;
}
