"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import type { Decision } from "@/lib/contract/workspace/reviews";
import { settle } from "./settle";

/**
 * Puts one person into a posting; somebody who is in it already keeps the interview they have. Refuses with conflict
 * while the posting takes nobody.
 */
export const ingestCandidateAction = async (posting_id: string, body: CallOf<Operations["ingestCandidate"]>["body"]) =>
  settle(async (client) => (await client.ingestCandidate({ params: { posting_id }, body })).data);

/** Shortlists or dismisses; null takes the decision back. Answers what stood before, for undo. */
export const decideInterviewAction = async (interview_id: string, decision: Decision | null) =>
  settle((client) => client.decideInterview({ params: { interview_id }, body: { decision } }));

/** The member's own review: it replaces the one they gave before and leaves those of others. Answers it. */
export const rateInterviewAction = async (interview_id: string, body: CallOf<Operations["rateInterview"]>["body"]) =>
  settle((client) => client.rateInterview({ params: { interview_id }, body }));
