import type { WebhookEvent } from "@/lib/contract/platform/webhooks";
import type { Progress } from "../interviews/interview-state";

/** What must have happened for an interview to stand where it stands, in order. */
const EVENTS: Record<Progress["status"], readonly WebhookEvent[]> = {
  pending: [],
  in_progress: ["interview_started"],
  // Nothing is left for the candidate to do.
  evaluating: ["interview_started", "interview_completed"],
  completed: ["interview_started", "interview_completed", "report_available"],
  knocked_out: ["interview_started", "interview_completed", "report_available"],
};

/** The events that an interview of this status has behind it, in order; `candidate_ingested` is not among them. */
export const eventsOfStatus = (status: Progress["status"]): readonly WebhookEvent[] => EVENTS[status];
