import { AppError } from "@/lib/contract/errors";
import type { StepType } from "@/lib/contract/platform/workflow";
import type { PortalState } from "@/lib/contract/portal";
import type { Queries } from "@/lib/store/database";
import { type InterviewRow, listStepStates, lockInterview, type StepStateRow } from "@/lib/store/interviews";
import { postingStatusFor } from "../postings/posting-status";
import { postingOf } from "./portal-state";
import { portalStage } from "./stage";

/** Locks the interview and says where the candidate stands. @throws AppError not_found */
export async function lockStage(
  tx: Queries,
  interviewId: string,
): Promise<{ interview: InterviewRow; steps: StepStateRow[]; stage: PortalState["stage"] }> {
  const interview = await lockInterview(tx, interviewId);
  if (!interview) throw new AppError("not_found", "This link does not lead to an interview.");
  const steps = await listStepStates(tx, [interviewId]);
  const stage = portalStage({
    status: interview.status,
    consented: interview.consentedAt !== null,
    posting: postingStatusFor(interview, await postingOf(tx, interview)),
    steps,
  });
  return { interview, steps, stage };
}

/**
 * Locks the interview and hands out its step of this type, if the candidate stands where `stages` say.
 * @throws AppError conflict `wrong_stage` when they do not (a second click, another tab).
 */
export async function lockStep(
  tx: Queries,
  interviewId: string,
  type: StepType,
  stages: string[],
): Promise<{ interview: InterviewRow; step: StepStateRow }> {
  const { interview, steps, stage } = await lockStage(tx, interviewId);
  const step = steps.find((candidate) => candidate.type === type);
  if (!step || !stages.includes(stage)) {
    throw new AppError("conflict", "This step is not open now. Reload the page to see where you are.", {
      reason: "wrong_stage",
    });
  }
  return { interview, step };
}

/** Locks the interview and says whether its step of this type is over: what is sent once more then changes nothing. */
export async function isDone(tx: Queries, interviewId: string, type: StepType): Promise<boolean> {
  await lockInterview(tx, interviewId);
  const step = (await listStepStates(tx, [interviewId])).find((candidate) => candidate.type === type);
  return step?.status === "completed" || step?.status === "knocked_out";
}
