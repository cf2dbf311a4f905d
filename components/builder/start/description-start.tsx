"use client";

import { Button } from "@/components/ui/button";
import { DescribeForm } from "./describe-form";
import { ProposalFlow } from "./proposal-flow";
import { useCreateDraft } from "./use-create-draft";
import { useKeptStart } from "./use-kept-start";
import { useStartProposal } from "./use-proposal";

/** From a pasted job description to a plan, and from the plan to a draft. */
export function DescriptionStart({ owner }: { owner: string }) {
  const { start, isKept, change, forget } = useKeptStart(owner);
  const draft = useCreateDraft({ onMade: forget });
  const propose = useStartProposal((proposal_id) => change({ proposal_id }));
  const { description, wishes, proposal_id: proposal } = start;

  if (proposal === null) {
    return (
      <DescribeForm
        start={start}
        isKept={isKept}
        isBusy={propose.isPending}
        onChange={change}
        onDraft={() => propose.mutate({ description, wishes, planner: "configured" })}
      />
    );
  }
  return (
    <ProposalFlow
      id={proposal}
      useLabel="Open as a draft"
      isUsing={draft.isBusy}
      onUse={() => draft.make({ from: "proposal", proposal_id: proposal })}
      onAgain={(proposal_id) => change({ proposal_id })}
      onBack={() => change({ proposal_id: null })}
      blank={
        <Button
          size="sm"
          variant="outline"
          disabled={draft.isBusy}
          onClick={() => draft.make({ from: "blank", description })}
        >
          Begin blank, with this description
        </Button>
      }
    />
  );
}
