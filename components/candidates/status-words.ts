import type { StatusTone } from "@/components/shared/status";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";

export type StatusWords = { word: string; tone: StatusTone };
type Workflow = CandidateResponse["workflow"];

const STATUSES: Record<string, StatusWords> = {
  pending: { word: "Invited", tone: "muted" },
  in_progress: { word: "In progress", tone: "info" },
  evaluating: { word: "Evaluating", tone: "info" },
  completed: { word: "To decide", tone: "warning" },
  shortlisted: { word: "Shortlisted", tone: "success" },
  dismissed: { word: "Dismissed", tone: "muted" },
  knocked_out: { word: "Knocked out", tone: "danger" },
};

/** A candidate's status as a person says it; a status we do not know is shown as it came. */
export function statusWords(status: string): StatusWords {
  return STATUSES[status] ?? { word: status.replaceAll("_", " "), tone: "neutral" };
}

/** What the steps alone say, without anybody's decision. */
export function workflowStatus(workflow: Workflow): string {
  if (!workflow) return "pending";
  if (workflow.steps.some((step) => step.knocked_out)) return "knocked_out";
  if (workflow.all_complete) return "completed";
  return workflow.steps.some((step) => step.started) ? "in_progress" : "pending";
}

/** True while the server is still at work on this person, or the person on the interview: worth asking again soon. */
export const isMoving = (status: string) => status === "in_progress" || status === "evaluating";

const STEP_NAMES: Record<string, string> = {
  resume: "Resume",
  web_interview: "Interview",
  form: "Form",
  conversational_sms: "Text messages",
};

/** The name of a step's type. */
export const stepName = (type: string) => STEP_NAMES[type] ?? type.replaceAll("_", " ");
