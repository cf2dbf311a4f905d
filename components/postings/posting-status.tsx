import { StatusDot, type StatusTone } from "@/components/shared/status";
import { POSTING_STATUSES, type PostingStatus as Status } from "@/lib/contract/platform/postings";

export const STATUS_WORDS: Record<Status, string> = {
  draft: "Draft",
  active: "Active",
  expired: "Expired",
  archived: "Archived",
};

const tones: Record<Status, StatusTone> = { draft: "info", active: "success", expired: "warning", archived: "muted" };

/** How a posting stands: a dot and a word. `status` as the API says it. */
export function PostingStatus({ status }: { status: string }) {
  const known = POSTING_STATUSES.find((word) => word === status);
  return known ? <StatusDot tone={tones[known]}>{STATUS_WORDS[known]}</StatusDot> : <StatusDot>{status}</StatusDot>;
}
