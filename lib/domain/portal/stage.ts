import type { PostingStatus } from "@/lib/contract/platform/postings";
import type { PortalState } from "@/lib/contract/portal";
import { isDoneByCandidate, walkedSteps } from "../interviews/interview-state";

type Stage = PortalState["stage"];

/** The step that the candidate stands at: the first that leaves them something to do, or undefined when all is done. */
const currentStep = <S extends { type: string; status: string }>(steps: S[], status: string): S | undefined =>
  walkedSteps(steps, status).find((step) => !isDoneByCandidate(step));

/** What the candidate's page shows, from the facts. A posting that closed lets those finish who have begun. */
export function portalStage(facts: {
  status: string;
  consented: boolean;
  posting: PostingStatus;
  steps: { type: string; status: string }[];
}): Stage {
  const { status, steps } = facts;
  // Either may be read a moment before the other is written.
  if (status === "knocked_out" || steps.some((step) => step.status === "knocked_out")) return "knocked_out";
  const current = currentStep(steps, status);
  if (!current) return "done";
  // What is typed into a form leaves no trace here before it is sent: whoever consented may be in the middle of it.
  const begun = facts.consented || steps.some((step) => step.status !== "not_started");
  if (!begun && facts.posting !== "active") return "closed";
  if (!facts.consented) return "consent";
  if (current.type === "form") return "form";
  if (current.type === "conversational_sms") return "sms";
  if (current.type === "web_interview") return "interview";
  if (current.status === "evaluating") return "screening";
  return current.status === "in_progress" ? "statements" : "resume";
}
