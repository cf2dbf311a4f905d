"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

/** Begins a proposal from a pasted job description. Answers it as queued; reading it tells how far it is. */
export const startProposalAction = async (body: CallOf<Operations["startProposal"]>["body"]) =>
  settle((client) => client.startProposal({ body }));

/** Stops a proposal. Answers it as it stands then: one that had ended already keeps its end. */
export const stopProposalAction = async (proposal_id: string) =>
  settle((client) => client.stopProposal({ params: { proposal_id } }));
