import { AppError } from "@/lib/contract/errors";
import { findProposal, type ProposalRow } from "@/lib/store/proposals";
import { type Context, workspaceOf } from "../context";

/** A proposal of the caller's workspace. @throws AppError not_found */
export async function proposalOrRefuse(ctx: Context, id: string): Promise<ProposalRow> {
  const row = await findProposal(ctx.db, { workspaceId: workspaceOf(ctx), id });
  if (!row) throw new AppError("not_found", "This proposal is not there. Proposals are kept for 30 days.");
  return row;
}
