import { Proposal, type ProposalSource } from "@/lib/contract/workspace/proposals";
import type { JobPayload } from "@/lib/jobs/queue";
import { PlanFailed } from "@/lib/providers/planner";
import type { Planner } from "@/lib/providers/planner/port";
import { rulesPlanner } from "@/lib/providers/planner/rules";
import { beginProposal, endProposal } from "@/lib/store/proposals";
import type { House } from "../context";
import { openWatch } from "./watch-proposal";

/** A plan that takes longer is given up: a person waits for it. */
const LONGEST_MS = 4 * 60_000;

const OWN_FAULT = "Something went wrong on our side, and no plan was made. What you pasted is kept: try again.";

/**
 * The job behind a proposal: has the planner make it, tells the page how far it is, and lets go when somebody stops it.
 * A planner that fails ends it with a sentence; other failures throw, so that the queue tries again, and on the `last` try
 * the proposal says so. A job that is given out again after its server was killed begins anew.
 */
export async function makeProposal(
  house: House,
  { proposal_id: id }: JobPayload<"make-proposal">,
  last: boolean,
  stopping: AbortSignal,
): Promise<void> {
  const row = await beginProposal(house.db, id);
  if (!row) return;
  const source = row.source as ProposalSource; // safe: only startProposal writes it, parsed by the contract
  const planner = source.planner === "rules" ? rulesPlanner : house.planner;
  const watch = openWatch(house.db, id);
  const tooLong = AbortSignal.timeout(LONGEST_MS);
  try {
    const made = await planner.propose(source, {
      signal: AbortSignal.any([watch.unwanted, tooLong, stopping]),
      progress: watch.progress,
    });
    const result = Proposal.parse(made);
    await watch.close();
    await endProposal(house.db, id, { status: "ready", step: "Ready", percent: 100, madeBy: planner.name, result });
  } catch (error) {
    await watch.close();
    if (watch.unwanted.aborted) return;
    // Another server, or this one after its start, takes it up again.
    if (stopping.aborted && !last) throw error;
    const problem = problemOf(error, planner, tooLong);
    if (problem === undefined && !last) throw error;
    if (problem === undefined) console.error(`proposal ${id} failed for good: ${(error as Error).name}`);
    await endProposal(house.db, id, {
      status: "failed",
      step: "Failed",
      percent: 0,
      madeBy: planner.name,
      problem: problem ?? OWN_FAULT,
    });
  }
}

/** A sentence for what trying again would not mend; undefined for a fault of ours. */
function problemOf(error: unknown, planner: Planner, tooLong: AbortSignal): string | undefined {
  const offer = planner === rulesPlanner ? "" : " No plan was made. You can ask for the rule-based one instead.";
  if (tooLong.aborted) return `The plan took longer than four minutes and was given up.${offer}`;
  return error instanceof PlanFailed ? `${error.message}${offer}` : undefined;
}
