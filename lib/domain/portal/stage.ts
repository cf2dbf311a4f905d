import type { PostingStatus } from "@/lib/contract/platform/postings";
import type { PortalState } from "@/lib/contract/portal";
import { isWalked } from "../interviews/interview-state";

type Stage = PortalState["stage"];

/**
 * What the candidate's page shows, from the facts. A posting that closed lets those finish who have begun; steps this
 * version cannot lead through are passed over.
 */
export function portalStage(facts: {
  status: string;
  consented: boolean;
  posting: PostingStatus;
  steps: { type: string; status: string }[];
}): Stage {
  const steps = facts.steps.filter(isWalked);
  // Either may be read a moment before the other is written.
  if (facts.status === "knocked_out" || steps.some((step) => step.status === "knocked_out")) return "knocked_out";
  const current = steps.find((step) => step.status !== "completed");
  const isOver = !current || (current.type === "web_interview" && current.status === "evaluating");
  if (isOver) return "done";
  const begun = steps.some((step) => step.status !== "not_started");
  if (!begun && facts.posting !== "active") return "closed";
  if (!facts.consented) return "consent";
  if (current.type === "web_interview") return "interview";
  if (current.status === "evaluating") return "screening";
  return current.status === "in_progress" ? "statements" : "resume";
}
