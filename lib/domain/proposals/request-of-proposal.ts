import type { z } from "zod";
import { AppError } from "@/lib/contract/errors";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import type { ProposalRow } from "@/lib/store/proposals";
import { showProposal } from "./show-proposal";

/** What a proposal proposes, as a request to make the posting. @throws AppError conflict while there is nothing proposed */
export function requestOfProposal(row: ProposalRow): z.output<typeof CreatePostingRequest> {
  const { result } = showProposal(row);
  if (!result) throw new AppError("conflict", "This plan is not ready, so there is nothing to make a posting of.");
  const { notes: _, warnings: __, ...request } = result;
  return CreatePostingRequest.parse(request);
}
