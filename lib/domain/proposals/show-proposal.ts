import { Proposal, type ProposalState } from "@/lib/contract/workspace/proposals";
import { rulesPlanner } from "@/lib/providers/planner/rules";
import type { ProposalRow } from "@/lib/store/proposals";

/** A proposal as the page sees it. */
export function showProposal(row: ProposalRow): ProposalState {
  return {
    id: row.id,
    status: row.status as ProposalState["status"], // safe: only the verbs of this folder write it
    source: row.source as ProposalState["source"], // safe: only startProposal writes it, parsed by the contract
    step: row.step,
    percent: row.percent,
    made_by: row.madeBy,
    rule_based: row.madeBy === rulesPlanner.name,
    result: row.result === null ? null : Proposal.parse(row.result),
    problem: row.problem,
    created_at: row.createdAt.getTime() / 1000,
    updated_at: row.updatedAt.getTime() / 1000,
  };
}

/** What starting and stopping answer. */
export const showStarted = (row: ProposalRow) => ({ id: row.id, status: showProposal(row).status });
