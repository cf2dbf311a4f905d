import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import { isMoving } from "./status-words";

/** Every 5 s while somebody is at work, else every 30 s, so that the first arrival is seen too. Times in milliseconds. */
const BUSY_MS = 5_000;
const CALM_MS = 30_000;

/** How long to wait before the list is read again; every loaded page is read anew, so many pages are read less often. */
export function pollAfter(candidates: Pick<CandidateResponse, "status">[], pages: number): number {
  const isBusy = candidates.some(({ status }) => isMoving(status));
  return (isBusy ? BUSY_MS : CALM_MS) * Math.max(1, pages / 2);
}

/** The people before and after one in a list that is at hand, with its place from 1; null when the list lacks them. */
export function neighboursOf(candidates: { interview_id: string }[], interviewId: string) {
  const index = candidates.findIndex((candidate) => candidate.interview_id === interviewId);
  if (index === -1) return null;
  return {
    place: index + 1,
    count: candidates.length,
    previous: candidates[index - 1]?.interview_id,
    next: candidates[index + 1]?.interview_id,
  };
}
