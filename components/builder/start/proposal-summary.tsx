"use client";

import { BotIcon, TriangleAlertIcon } from "lucide-react";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import type { Proposal, ProposalState } from "@/lib/contract/workspace/proposals";
import { ProposalNotes } from "./proposal-notes";
import { countWords, madeByWords } from "./proposal-words";

/** A plan in short: who made it, what it has, what it rests on, and what it could not do. */
export function ProposalSummary({ proposal, result }: { proposal: ProposalState; result: Proposal }) {
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 dir="auto" className="break-words font-semibold text-base">
          {result.title}
        </h2>
        <MadeBy proposal={proposal} />
      </div>
      <ol aria-label="Steps" className="flex flex-col gap-1.5 text-table">
        {result.workflow.map((step) => {
          const { name, icon: Icon } = STEP_NAMES[step.type];
          return (
            <li key={step.type} className="flex items-start gap-2.5">
              <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
              <span>
                <span className="font-medium">{name}</span>
                <span className="text-muted-foreground"> · {countWords(step.questions ?? [])}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <Warnings warnings={result.warnings} />
      <ProposalNotes result={result} />
    </div>
  );
}

export function MadeBy({ proposal }: { proposal: ProposalState }) {
  return (
    <p className="flex items-start gap-1.5 text-muted-foreground text-table">
      <BotIcon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {madeByWords(proposal)}. Look through it before you publish.
    </p>
  );
}

/** What a planner left out or did not find. */
export function Warnings({ warnings }: { warnings: string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul aria-label="What to look at" className="flex flex-col gap-1.5 text-table">
      {warnings.map((warning) => (
        <li key={warning} className="flex items-start gap-2">
          <TriangleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0 text-warning" />
          <span dir="auto" className="min-w-0 break-words">
            {warning}
          </span>
        </li>
      ))}
    </ul>
  );
}
