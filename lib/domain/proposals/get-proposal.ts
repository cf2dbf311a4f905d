import type { Verb } from "../context";
import { proposalOrRefuse } from "./find-proposal";
import { showProposal } from "./show-proposal";

/**
 * How far a proposal is, and its plan once it is ready.
 * @throws AppError not_found, also when it is older than 30 days
 */
export const getProposal: Verb<"getProposal"> = async (ctx, { params }) =>
  showProposal(await proposalOrRefuse(ctx, params.proposal_id));
