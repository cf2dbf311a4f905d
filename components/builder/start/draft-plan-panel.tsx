"use client";

import { SparklesIcon, XIcon } from "lucide-react";
import { useQueryState } from "nuqs";
import { useState } from "react";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { newCellId } from "@/components/builder/plan/new-cell-id";
import { useContent, usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { questionCell } from "@/lib/contract/plan/paths";
import { MODALITIES } from "@/lib/contract/platform/questions";
import type { Proposal } from "@/lib/contract/workspace/proposals";
import { changesOfProposal } from "./apply-proposal";
import { DescribeForm } from "./describe-form";
import { type KeptStart, NOTHING_YET } from "./kept-start";
import { ProposalFlow } from "./proposal-flow";
import { ProposalNotes } from "./proposal-notes";
import { MadeBy, Warnings } from "./proposal-summary";
import { questionOfTarget, targetWords } from "./proposal-words";
import { textOfDraft } from "./text-of-draft";
import { useKeptStart } from "./use-kept-start";
import { useProposal, useStartProposal } from "./use-proposal";

/** Above the chosen part: what the plan behind this draft rests on, or the offer to have one made of an empty draft. */
export function DraftPlanPanel({ userId }: { userId: string }) {
  const [proposal, setProposal] = useQueryState("proposal");
  const { id, posting } = useStoreState((store) => store.plan);
  const isEmpty = useContent((content) => MODALITIES.every((modality) => content.questions[modality].length === 0));
  if (proposal) return <AboutPlan id={proposal} onDismiss={() => void setProposal(null)} />;
  if (posting.status !== "draft") return null;
  return <OwnPlan owner={`${userId}:${id}`} isEmpty={isEmpty} onUsed={(used) => void setProposal(used)} />;
}

/** Who made the plan, what to look at, and which sentence each requirement rests on; for as long as somebody wants it. */
function AboutPlan({ id, onDismiss }: { id: string; onDismiss(): void }) {
  const store = usePlanStore();
  const nav = useBuilderNav();
  const { data: proposal } = useProposal(id);
  // Plans are kept for a while only: later there is nothing to tell.
  if (!proposal?.result) return null;
  return (
    <section
      aria-label="About the plan"
      className="relative mb-4 flex flex-col gap-3 rounded-lg border bg-card p-3 pe-10"
    >
      <MadeBy proposal={proposal} />
      <Warnings warnings={proposal.result.warnings} />
      <ProposalNotes
        result={proposal.result}
        isOpenFirst={false}
        showTarget={(target) => {
          const words = targetWords(target);
          const question = questionOfTarget(target, store.content);
          if (!question) return words;
          return (
            <button
              type="button"
              onClick={() => nav.goTo(questionCell(question, "text"))}
              className="rounded-sm text-start underline-offset-2 hover:underline"
            >
              {words}
            </button>
          );
        }}
      />
      <Button
        type="button"
        variant="ghost"
        size="icon-sm"
        aria-label="Close what is said about the plan"
        className="absolute end-2 top-2"
        onClick={onDismiss}
      >
        <XIcon aria-hidden />
      </Button>
    </section>
  );
}

type OwnPlanProps = { owner: string; isEmpty: boolean; onUsed(proposalId: string | null): void };

/** Has a plan made for this very draft. What it makes takes the place of what is here, and can be taken back. */
function OwnPlan({ owner, isEmpty, onUsed }: OwnPlanProps) {
  const store = usePlanStore();
  const { start: kept, isKept, change } = useKeptStart(owner);
  // The draft's own text, until somebody writes another one here: then that is kept.
  const [given, setGiven] = useState<string | null>(null);
  const start = given === null ? kept : { ...kept, description: given };
  const changeStart = (next: Partial<KeptStart>) => {
    setGiven(null);
    change({ description: start.description, ...next });
  };
  const propose = useStartProposal((proposal_id) => changeStart({ proposal_id }));
  const [isOpen, setIsOpen] = useState(false);
  const { proposal_id: proposal } = start;
  const open = () => {
    if (kept.description.trim() === "") setGiven(textOfDraft(store.cells));
    setIsOpen(true);
  };

  const put = (plan: Proposal) => {
    const undo = store.change(changesOfProposal(plan, store.cells, newCellId));
    if (proposal !== null) onUsed(proposal);
    change(NOTHING_YET);
    const takeBack = () => {
      undo();
      onUsed(null);
    };
    undoToast({ message: "The plan is in your draft.", onUndo: takeBack });
  };
  if (proposal !== null) {
    return (
      <div className="mb-4">
        <ProposalFlow
          id={proposal}
          useLabel={isEmpty ? "Put it into this draft" : "Put it in the place of what is here"}
          isUsing={false}
          onUse={put}
          onAgain={(proposal_id) => change({ proposal_id })}
          onBack={() => {
            change({ proposal_id: null });
            setIsOpen(true);
          }}
        />
      </div>
    );
  }
  if (!isEmpty && !isOpen) return null;
  return (
    <section aria-label="Draft a plan" className="mb-4 flex flex-col gap-3 rounded-lg border bg-card p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-60 text-table">
          {isEmpty
            ? "Nothing is asked yet. Have steps, questions and requirements proposed from your job description."
            : "Have another plan made. When you use it, it takes the place of the steps and questions that are here."}
        </p>
        <Button
          type="button"
          size="sm"
          variant="outline"
          aria-expanded={isOpen}
          onClick={isOpen ? () => setIsOpen(false) : open}
        >
          <SparklesIcon aria-hidden />
          {isOpen ? "Not now" : "Draft a plan from the ad"}
        </Button>
      </div>
      {isOpen && (
        <DescribeForm
          start={start}
          isKept={isKept}
          isBusy={propose.isPending}
          onChange={changeStart}
          onDraft={() =>
            propose.mutate({ description: start.description, wishes: start.wishes, planner: "configured" })
          }
        />
      )}
    </section>
  );
}
