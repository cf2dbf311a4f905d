import type { CandidateStatus } from "@/lib/contract/platform/candidates";
import { candidateScore } from "../score";

/** The workflow's pure rules: what follows from the states of an interview's steps. */

export type StepState = { type: string; status: string; score: number | null };

/**
 * The steps that a candidate is led through, of all steps in their order. Two kinds are passed over, so that nobody waits
 * in front of a page that has nothing to ask:
 * - a second step of a type: questions belong to a posting and a type, so the first has asked them all;
 * - a step that is not begun although a later one is, or although all was over before. Interviews that went by form and
 *   SMS steps before those could be taken hold such steps. What still lies ahead of a candidate is asked.
 */
export function walkedSteps<S extends { type: string; status: string }>(steps: S[], status: string): S[] {
  const isOver = status === "evaluating" || status === "completed";
  const lastBegun = steps.findLastIndex((step) => step.status !== "not_started");
  return steps.filter((step, at) => {
    const isFirst = steps.findIndex((other) => other.type === step.type) === at;
    return isFirst && (step.status !== "not_started" || (at > lastBegun && !isOver));
  });
}

/** True when nothing is left for the candidate to do in a step; a resume's screening may still ask them something. */
export const isDoneByCandidate = (step: { type: string; status: string }) =>
  step.status === "completed" || (step.status === "evaluating" && step.type !== "resume");

export type Progress = {
  status: "pending" | "in_progress" | "evaluating" | "completed" | "knocked_out";
  score: number | null;
};

/** Status and score of an interview, from its steps in their order and the status it had so far. */
export function progressOf(steps: StepState[], before: string): Progress {
  const walked = walkedSteps(steps, before);
  const score = candidateScore(
    walked.flatMap((step) =>
      step.score !== null && (step.status === "completed" || step.status === "knocked_out") ? [step.score] : [],
    ),
  );
  if (walked.some((step) => step.status === "knocked_out")) return { status: "knocked_out", score };
  if (walked.every((step) => step.status === "completed"))
    return { status: walked.length > 0 ? "completed" : "pending", score };
  if (walked.every(isDoneByCandidate)) return { status: "evaluating", score };
  return { status: walked.some((step) => step.status !== "not_started") ? "in_progress" : "pending", score };
}

/** What the API shows: a person's decision stands over the workflow's own status. */
export function shownStatus(interview: { status: string; decision: string | null }): CandidateStatus {
  return (interview.decision ?? interview.status) as CandidateStatus; // safe: both columns hold only these words
}

/** A step's state in the API's words: a candidate is done with an interview while it is evaluated, not so with a resume. */
export function shownStepStatus(step: { type: string; status: string }): string {
  if (step.status !== "evaluating") return step.status;
  return isDoneByCandidate(step) ? "completed" : "in_progress";
}
