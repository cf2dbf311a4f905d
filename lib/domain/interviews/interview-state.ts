import type { CandidateStatus } from "@/lib/contract/platform/candidates";
import { candidateScore } from "../score";

/** The workflow's pure rules: what follows from the states of an interview's steps. */

export type StepStatus = "not_started" | "in_progress" | "evaluating" | "completed" | "knocked_out";
export type StepState = { type: string; status: string; score: number | null };

/**
 * Steps this version can lead a candidate through. A posting may hold others (the API takes them); they are passed
 * over, so that nobody waits in front of a page that is not there.
 */
const WALKED = new Set(["resume", "web_interview"]);
export const isWalked = (step: { type: string }) => WALKED.has(step.type);

export type Progress = {
  status: "pending" | "in_progress" | "evaluating" | "completed" | "knocked_out";
  score: number | null;
};

/** Status and score of an interview, from its steps. */
export function progressOf(steps: StepState[]): Progress {
  const walked = steps.filter(isWalked);
  const score = candidateScore(
    walked.flatMap((step) =>
      step.score !== null && (step.status === "completed" || step.status === "knocked_out") ? [step.score] : [],
    ),
  );
  if (walked.some((step) => step.status === "knocked_out")) return { status: "knocked_out", score };
  if (walked.every((step) => step.status === "completed"))
    return { status: walked.length > 0 ? "completed" : "pending", score };
  if (walked.every((step) => step.status === "completed" || (step.status === "evaluating" && step.type !== "resume"))) {
    return { status: "evaluating", score };
  }
  return { status: walked.some((step) => step.status !== "not_started") ? "in_progress" : "pending", score };
}

/** What the API shows: a person's decision stands over the workflow's own status. */
export function shownStatus(interview: { status: string; decision: string | null }): CandidateStatus {
  return (interview.decision ?? interview.status) as CandidateStatus; // safe: both columns hold only these words
}

/** A step's state in the API's words: a candidate is done with an interview while it is evaluated, not so with a resume. */
export function shownStepStatus(step: { type: string; status: string }): string {
  if (step.status !== "evaluating") return step.status;
  return step.type === "resume" ? "in_progress" : "completed";
}
