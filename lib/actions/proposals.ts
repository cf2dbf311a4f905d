"use server";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle } from "./settle";

export const startProposalAction = async (body: CallOf<Operations["startProposal"]>["body"]) =>
  settle((client) => client.startProposal({ body }));

export const stopProposalAction = async (proposal_id: string) =>
  settle((client) => client.stopProposal({ params: { proposal_id } }));
