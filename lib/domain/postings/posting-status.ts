import type { PostingStatus } from "@/lib/contract/platform/postings";

/** A posting's status follows from its facts; `archived` wins, then `draft`, then the deadline. */
export function postingStatus(
  posting: { archivedAt: Date | null; finalized: boolean; deadline: Date | null },
  now = new Date(),
): PostingStatus {
  if (posting.archivedAt) return "archived";
  if (!posting.finalized) return "draft";
  return posting.deadline && posting.deadline < now ? "expired" : "active";
}

/** The same for one interview: whoever tries a posting out may begin, published or not. */
export const postingStatusFor = (
  interview: { isTest: boolean },
  posting: Parameters<typeof postingStatus>[0],
): PostingStatus => (interview.isTest ? "active" : postingStatus(posting));
