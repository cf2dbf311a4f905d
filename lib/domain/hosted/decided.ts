import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { InterviewData } from "@/lib/contract/platform/interview-data";

/** Pure: our own decision laid over what the hosted service says of a candidate. Without one its word stands. */
export function decidedCandidate(candidate: CandidateResponse, decision: string | undefined): CandidateResponse {
  if (decision === undefined) return candidate;
  return {
    ...candidate,
    status: decision,
    shortlisted: decision === "shortlisted",
    dismissed: decision === "dismissed",
  };
}

/** "not_ready" stays: it says that steps are open, whatever was decided. */
export function decidedInterview(interview: InterviewData, decision: string | undefined): InterviewData {
  if (decision === undefined) return interview;
  const status = interview.status === "not_ready" ? interview.status : decision;
  return { ...interview, status, candidate_status: decision };
}
