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
