import type { Queue } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { listStepStates, type StepStateRow, updateStepState } from "@/lib/store/interviews";
import { type EvaluationRow, listStatements, updateEligible } from "@/lib/store/screenings";
import { listSteps } from "@/lib/store/workflow-steps";
import { advanceInterview } from "./advance-interview";
import { screeningOutcome } from "./eligibility";
import { readResumeEvaluation } from "./results";

/** The resume step of an interview with its configuration, or undefined when its posting has none. */
export async function resumeStepOf(
  tx: Queries,
  interview: { id: string; postingId: string },
): Promise<{ state: StepStateRow; config: Record<string, unknown> } | undefined> {
  const [states, steps] = await Promise.all([listStepStates(tx, [interview.id]), listSteps(tx, [interview.postingId])]);
  const state = states.find((step) => step.type === "resume");
  const step = steps.find((row) => row.id === state?.stepId);
  return state && { state, config: step?.config ?? {} };
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
    knockout: step.config.knockout_enabled !== false,
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
