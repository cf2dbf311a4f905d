import { ScoreValue } from "@/components/shared/score";
import { StatusDot } from "@/components/shared/status";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";
import { stepName } from "./status-words";
import { type StepState, stepStateOf } from "./step-state";

/** A candidate's standing in one step: the word, and the score where there is one. */
export function StepCell({ candidate, step }: { candidate: CandidateResponse; step: WorkflowStep }) {
  const state = stepStateOf(candidate, step);
  return (
    <div className="flex min-w-0 items-center gap-3">
      <span className="w-20 shrink-0 text-muted-foreground text-xs md:hidden">{stepName(step.type)}</span>
      {state ? <Standing state={state} /> : <span className="text-muted-foreground">Not part of their workflow</span>}
    </div>
  );
}

function Standing({ state }: { state: StepState }) {
  // A finished interview needs no word beside its score; an eligible resume does, the two are different facts.
  const isWordNeeded = state.score === null || state.word !== "Done";
  return (
    <>
      {state.score !== null && <ScoreValue value={state.score} word="hidden" />}
      {isWordNeeded && <StatusDot tone={state.tone}>{state.word}</StatusDot>}
    </>
  );
}
