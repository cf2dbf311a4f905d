import type { Verb } from "../context";
import { proposalOrRefuse } from "./find-proposal";
import { showProposal } from "./show-proposal";

export const getProposal: Verb<"getProposal"> = async (ctx, { params }) =>
  showProposal(await proposalOrRefuse(ctx, params.proposal_id));
