import { insertProposal } from "@/lib/store/proposals";
import { memberOf, type Verb } from "../context";
import { newId } from "../ids";
import { showStarted } from "./show-proposal";

/** Writes down what was pasted and queues the job that makes a plan of it, both or neither. */
export const startProposal: Verb<"startProposal"> = async (ctx, { body }) => {
  const member = memberOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    const id = newId();
    await ctx.jobs.enqueue(tx, "make-proposal", { proposal_id: id }, id);
    const step = "Waiting for its turn";
    return insertProposal(tx, { id, workspaceId: member.workspaceId, userId: member.id, source: body, step });
  });
  return showStarted(row);
};
