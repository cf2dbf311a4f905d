import { spanWords } from "@/components/shared/relative-words";
import type { PostingListRow } from "@/lib/contract/workspace/postings";

/**
 * How long a posting has taken candidates, or did: "3 d", "5 mo". `now` in milliseconds, null before it is
 * known. Null for a posting that never did or of which it cannot be told.
 */
export function activeFor(posting: PostingListRow, now: number | null): string | null {
  if (posting.status === "draft" || posting.created_at === null) return null;
  const end = posting.status === "active" ? (now === null ? null : now / 1000) : posting.ended_at;
  return end === null ? null : spanWords(Math.max(0, end - posting.created_at));
}
