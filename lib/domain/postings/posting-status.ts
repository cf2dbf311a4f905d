import type { PostingStatus } from "@/lib/contract/platform/postings";

/** What a status follows from. */
export type StatusFacts = { archivedAt: Date | null; finalized: boolean; deadline: Date | null };

/** A posting's status follows from its facts; `archived` wins, then `draft`, then the deadline. */
export function postingStatus(posting: StatusFacts, now = new Date()): PostingStatus {
  if (posting.archivedAt) return "archived";
  if (!posting.finalized) return "draft";
  return posting.deadline && posting.deadline < now ? "expired" : "active";
}

/** The last moment, in milliseconds, at which this posting has the status it has now: an active one's deadline. */
export const statusUntil = (posting: StatusFacts): number =>
  posting.deadline && postingStatus(posting) === "active" ? posting.deadline.getTime() : Number.POSITIVE_INFINITY;

/** The same for one interview: whoever tries a posting out may begin, published or not. */
export const postingStatusFor = (
  interview: { isTest: boolean },
  posting: Parameters<typeof postingStatus>[0],
): PostingStatus => (interview.isTest ? "active" : postingStatus(posting));
