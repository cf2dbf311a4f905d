"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { startProposalAction, stopProposalAction } from "@/lib/actions/proposals";
import { unwrap } from "@/lib/actions/unwrap";
import type { ProposalSource } from "@/lib/contract/workspace/proposals";
import { proposalKeys, proposalQuery } from "@/lib/queries/proposals";

/** Has a plan made, and hands on its id. What is refused is told, and what was typed stays. */
export function useStartProposal(onStarted: (id: string) => void) {
  return useMutation({
    mutationFn: (source: ProposalSource) => unwrap(startProposalAction(source)),
    onSuccess: ({ id }) => onStarted(id),
    onError: (error) => toast.error("No plan was begun.", { description: error.message }),
  });
}

/** A plan that is being made or was, looked at until it is over. */
export const useProposal = (id: string) => useQuery(proposalQuery(id));

export function useStopProposal(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(stopProposalAction(id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: proposalKeys.one(id) }),
    onError: (error) => toast.error("It could not be stopped.", { description: error.message }),
  });
}
