import type { StatusTone } from "@/components/shared/status";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";

/** How a candidate stands in one step: a word, and a score of 0-100 where the step gives one. */
export type StepState = { word: string; tone: StatusTone; score: number | null };

type Candidate = Pick<CandidateResponse, "workflow" | "agent_summary" | "status">;

/**
 * How a candidate stands in one step of the posting. Steps are matched by id, else by their place: a candidate keeps
 * the steps they began with. Null when this candidate has no such step.
 */
export function stepStateOf(
  candidate: Candidate,
  step: { id?: string | null; type: string; order: number },
): StepState | null {
  const steps = candidate.workflow?.steps ?? [];
  const found = steps.find(({ step_id }) => step_id === step.id) ?? steps.find(({ order }) => order === step.order);
  if (!found) return null;
  if (step.type === "resume") return resumeState(candidate, found);
  if (step.type === "web_interview") return interviewState(candidate, found);
  return { ...answeredState(candidate, step.type, found), score: null };
}

type Progress = NonNullable<Candidate["workflow"]>["steps"][number];

function plainState(step: Progress): Omit<StepState, "score"> {
  if (step.knocked_out) return { word: "Knocked out", tone: "danger" };
  if (step.completed) return { word: "Done", tone: "success" };
  return step.started ? { word: "In progress", tone: "info" } : { word: "Not started", tone: "muted" };
}

/** A form or a conversation of short messages: both are answered and neither is scored. */
function answeredState(candidate: Candidate, type: string, step: Progress): Omit<StepState, "score"> {
  const { steps = [], all_complete: isOver = false } = candidate.workflow ?? {};
  const isBehind = steps.some(({ order, started }) => order > step.order && started);
  if (!step.started && (isOver || isBehind)) return { word: "Not asked", tone: "muted" };
  const summary = type === "form" ? candidate.agent_summary?.form : candidate.agent_summary?.sms;
  if (!step.knocked_out && summary?.is_eligible === false) return { word: "Not met", tone: "warning" };
  return plainState(step);
}

function resumeState(candidate: Candidate, step: Progress): StepState {
  const summary = candidate.agent_summary?.resume;
  const score = summary?.resume_score ?? null;
  const eligible = summary?.is_eligible ?? null;
  if (!step.started) return { word: "Not started", tone: "muted", score };
  if (eligible === false) return { word: "Not eligible", tone: "danger", score };
  if (step.knocked_out) return { word: "Below minimum", tone: "danger", score };
  if (eligible) return { word: "Eligible", tone: "success", score };
  if (!step.completed) return { word: score === null ? "In progress" : "Being asked", tone: "info", score };
  return score === null
    ? { word: "Not scored", tone: "warning", score }
    : { word: "Eligibility unclear", tone: "warning", score };
}

function interviewState(candidate: Candidate, step: Progress): StepState {
  const score = candidate.agent_summary?.web_interview?.score ?? null;
  if (score !== null && !step.knocked_out) return { word: "Done", tone: "success", score };
  if (step.completed && score === null) {
    return candidate.status === "evaluating"
      ? { word: "Evaluating", tone: "info", score }
      : { word: "Not scored", tone: "warning", score };
  }
  return { ...plainState(step), score };
}
