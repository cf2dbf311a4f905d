import type { Queue } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { listStepStates, type StepStateRow, updateStepState } from "@/lib/store/interviews";
import { type EvaluationRow, listStatements, updateEligible } from "@/lib/store/screenings";
import { mayKnockOut } from "../answers/knockouts";
import { advanceInterview } from "./advance-interview";
import { screeningOutcome } from "./eligibility";
import { readResumeEvaluation } from "./results";
import { configOf } from "./step-config";

/** The resume step of an interview with its configuration, or undefined when it has none. */
export async function resumeStepOf(
  tx: Queries,
  interview: { id: string; postingId: string },
): Promise<{ state: StepStateRow; config: Record<string, unknown> } | undefined> {
  const state = (await listStepStates(tx, [interview.id])).find((step) => step.type === "resume");
  return state && { state, config: await configOf(tx, interview.postingId, state.stepId) };
}

/**
 * Draws the consequence of a screening and of what the candidate stated: go on, ask, or knock out with the reason.
 * Call it inside the transaction that holds the interview's lock.
 */
export async function settleScreening(
  tx: Queries,
  jobs: Queue,
  interview: { id: string; postingId: string },
  evaluation: EvaluationRow,
): Promise<void> {
  const step = await resumeStepOf(tx, interview);
  if (!step) return;
  const { criteria, result } = readResumeEvaluation(evaluation);
  const statements = await listStatements(tx, interview.id);
  const minimum = step.config.min_evaluation_score;
  const outcome = screeningOutcome({
    eligibility: result.eligibility,
    statements,
    total: evaluation.score,
    knockout: mayKnockOut(step.config),
    minimum: typeof minimum === "number" ? minimum : null,
  });
  const textOf = (id: string) => criteria.eligibility.find((criterion) => criterion.id === id)?.text ?? id;
  await updateEligible(tx, evaluation.id, outcome.isEligible);
  await updateStepState(tx, interview.id, step.state.stepId, {
    status: outcome.next === "go_on" ? "completed" : outcome.next === "ask" ? "in_progress" : "knocked_out",
    score: evaluation.score,
    note:
      outcome.next !== "knocked_out"
        ? null
        : outcome.missed.length > 0
          ? `Not met: ${outcome.missed.map(textOf).join("; ")}`
          : `The resume scored ${Math.round(evaluation.score ?? 0)} of 100, below the minimum of ${Math.round(Number(minimum) * 100)}.`,
    ...(outcome.next === "go_on" && { completedAt: new Date() }),
  });
  await advanceInterview(tx, jobs, interview.id);
}
