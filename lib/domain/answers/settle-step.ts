import type { Queue } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { type StepStateRow, updateStepState } from "@/lib/store/interviews";
import { advanceInterview } from "../screening/advance-interview";
import { configOf } from "../screening/step-config";
import { type Answered, mayKnockOut, missedDealbreakers, missedInWords } from "./knockouts";

/**
 * Draws the consequence of what was answered in a form or SMS step: knocked out with the reason, done, or under way.
 * `isOver`: nothing more is asked. Answers true when the candidate was knocked out. Call it inside the transaction that
 * holds the interview's lock.
 */
export async function settleStep(
  tx: Queries,
  jobs: Queue,
  given: {
    interview: { id: string; postingId: string };
    step: StepStateRow;
    answers: Answered[];
    isOver: boolean;
  },
): Promise<boolean> {
  const { interview, step, answers, isOver } = given;
  const missed = mayKnockOut(await configOf(tx, interview.postingId, step.stepId)) ? missedDealbreakers(answers) : [];
  const isOut = missed.length > 0;
  const now = new Date();
  await updateStepState(tx, interview.id, step.stepId, {
    status: isOut ? "knocked_out" : isOver ? "completed" : "in_progress",
    startedAt: step.startedAt ?? now,
    ...((isOut || isOver) && { completedAt: now }),
    note: isOut ? missedInWords(missed) : null,
  });
  await advanceInterview(tx, jobs, interview.id);
  return isOut;
}
