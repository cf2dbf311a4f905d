import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import type { Decision } from "@/lib/contract/workspace/reviews";
import { workflowStatus } from "./status-words";

/** Pure: what cached answers look like once a person decided, so that the page shows it before the server has answered. */

const isDecision = (status: string) => status === "shortlisted" || status === "dismissed";

/** Taking a decision back uncovers what the steps say; while a page still evaluates, the next poll corrects it. */
const statusAfter = (decision: Decision | null, status: string, workflow: CandidateResponse["workflow"]) =>
  decision ?? (isDecision(status) ? workflowStatus(workflow) : status);

/** One candidate of a list, decided; null takes the decision back. */
export function decideCandidate(candidate: CandidateResponse, decision: Decision | null): CandidateResponse {
  return {
    ...candidate,
    status: statusAfter(decision, candidate.status, candidate.workflow),
    shortlisted: decision === "shortlisted",
    dismissed: decision === "dismissed",
  };
}

/** An interview's data, decided; null takes the decision back. */
export function decideInterviewData(interview: InterviewData, decision: Decision | null): InterviewData {
  const status = statusAfter(decision, shownStatus(interview, null), interview.workflow);
  return {
    ...interview,
    status: interview.status === "not_ready" ? interview.status : status,
    candidate_status: status,
  };
}

/**
 * The status to show. The hosted service knows nothing of decisions made here, and sends no `candidate_status` beside
 * "not_ready": then the standing decision and the steps say it.
 */
export function shownStatus(
  interview: Pick<InterviewData, "status" | "candidate_status" | "workflow">,
  decision: Decision | null,
): string {
  if (decision) return decision;
  const known = interview.candidate_status ?? interview.status;
  return known === "not_ready" ? workflowStatus(interview.workflow) : known;
}
