"use client";

import { TriangleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";
import { ReadFailed } from "@/components/shell/read-failed";
import { Alert, AlertActions, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Progress, ProgressLabel, ProgressValue } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import type { Proposal, ProposalState } from "@/lib/contract/workspace/proposals";
import { ProposalSummary } from "./proposal-summary";
import { useProposal, useStartProposal, useStopProposal } from "./use-proposal";

type ProposalFlowProps = {
  id: string;
  /** What is done with a plan that is ready: "Open as a draft". */
  useLabel: string;
  isUsing: boolean;
  onUse(proposal: Proposal): void;
  /** Another plan is made of the same text. */
  onAgain(id: string): void;
  /** Back to the text. */
  onBack(): void;
  /** Instead of a plan: a blank draft with the text in it. */
  blank?: ReactNode;
};

/** A plan while it is made, and what became of it. Whoever leaves finds it again. */
export function ProposalFlow({ id, blank, onBack, onAgain, ...rest }: ProposalFlowProps) {
  const { data: proposal, error, refetch } = useProposal(id);
  if (!proposal && error) {
    return (
      <div className="flex flex-col items-start gap-3">
        <ReadFailed className="w-full" what="The plan" error={error} onRetry={() => void refetch()} />
        <Button variant="outline" onClick={onBack}>
          Back to the description
        </Button>
      </div>
    );
  }
  if (!proposal) return <Skeleton className="h-24" />;
  switch (proposal.status) {
    case "queued":
    case "running":
      return <Making proposal={proposal} />;
    case "ready":
      return <Ready proposal={proposal} onBack={onBack} {...rest} />;
    case "stopped":
      return (
        <Alert role="status">
          <AlertTitle>Stopped. No plan was made.</AlertTitle>
          <AlertDescription>What you pasted is kept.</AlertDescription>
          <AlertActions>
            <Button variant="outline" size="sm" onClick={onBack}>
              Back to the description
            </Button>
          </AlertActions>
        </Alert>
      );
    case "failed":
      return <Failed proposal={proposal} blank={blank} onBack={onBack} onAgain={onAgain} />;
  }
}

function Making({ proposal }: { proposal: ProposalState }) {
  const stop = useStopProposal(proposal.id);
  return (
    <section aria-label="The plan is being made" className="flex flex-col gap-3 rounded-lg border bg-card p-4">
      <Progress value={proposal.percent}>
        <ProgressLabel className="font-medium">{proposal.step}</ProgressLabel>
        <ProgressValue>{() => `${proposal.percent} %`}</ProgressValue>
      </Progress>
      <p className="text-muted-foreground text-table">
        You may leave this page and come back: the plan is made meanwhile, and found again here.
      </p>
      <Button
        variant="outline"
        size="sm"
        className="self-start"
        disabled={stop.isPending || stop.isSuccess}
        onClick={() => stop.mutate()}
      >
        Stop
      </Button>
      <p role="status" className="sr-only">
        {proposal.step}
      </p>
    </section>
  );
}

type ReadyProps = Pick<ProposalFlowProps, "useLabel" | "isUsing" | "onUse" | "onBack"> & { proposal: ProposalState };

function Ready({ proposal, useLabel, isUsing, onUse, onBack }: ReadyProps) {
  const { result } = proposal;
  if (!result) throw new Error("a proposal is ready and proposes nothing");
  return (
    <section aria-label="The plan" className="flex flex-col gap-4 rounded-lg border bg-card p-4">
      <ProposalSummary proposal={proposal} result={result} />
      <div className="flex flex-wrap gap-2 border-t pt-4">
        <Button disabled={isUsing} onClick={() => onUse(result)}>
          {isUsing && <Spinner />}
          {useLabel}
        </Button>
        <Button variant="outline" onClick={onBack}>
          Back to the description
        </Button>
      </div>
    </section>
  );
}

type FailedProps = Pick<ProposalFlowProps, "blank" | "onBack" | "onAgain"> & { proposal: ProposalState };

function Failed({ proposal, blank, onBack, onAgain }: FailedProps) {
  const again = useStartProposal(onAgain);
  const byRules = () => again.mutate({ ...proposal.source, planner: "rules" });
  return (
    <Alert role="alert" variant="destructive">
      <TriangleAlertIcon aria-hidden />
      <AlertTitle>No plan was made.</AlertTitle>
      <AlertDescription>{proposal.problem} What you pasted is kept.</AlertDescription>
      <AlertActions>
        {proposal.source.planner !== "rules" && !proposal.rule_based && (
          <Button size="sm" disabled={again.isPending} onClick={byRules}>
            Draft it by rules
          </Button>
        )}
        {blank}
        <Button size="sm" variant="outline" onClick={onBack}>
          Back to the description
        </Button>
      </AlertActions>
    </Alert>
  );
}
