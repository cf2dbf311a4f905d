import { endProposal } from "@/lib/store/proposals";
import type { Verb } from "../context";
import { proposalOrRefuse } from "./find-proposal";
import { showStarted } from "./show-proposal";

/** The server that works on it, this one or another, sees the row within half a second and lets go. */
export const stopProposal: Verb<"stopProposal"> = async (ctx, { params }) => {
  const row = await proposalOrRefuse(ctx, params.proposal_id);
  const stopped = await endProposal(ctx.db, row.id, { status: "stopped", step: "Stopped", percent: row.percent });
  return showStarted(stopped ?? (await proposalOrRefuse(ctx, row.id)));
};
