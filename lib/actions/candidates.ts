"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import type { Decision } from "@/lib/contract/workspace/reviews";
import { settle } from "./settle";

export const ingestCandidateAction = async (posting_id: string, body: CallOf<Operations["ingestCandidate"]>["body"]) =>
  settle(async (client) => (await client.ingestCandidate({ params: { posting_id }, body })).data);

export const decideInterviewAction = async (interview_id: string, decision: Decision | null) =>
  settle((client) => client.decideInterview({ params: { interview_id }, body: { decision } }));

export const rateInterviewAction = async (interview_id: string, body: CallOf<Operations["rateInterview"]>["body"]) =>
  settle((client) => client.rateInterview({ params: { interview_id }, body }));
