"use client";

import { useRef } from "react";
import { PageKeys } from "@/components/shell/page-keys";
import { Table, TableBody, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";
import { CandidateRow } from "./candidate-row";
import { stepName } from "./status-words";

type CandidatesTableProps = { candidates: CandidateResponse[]; steps: WorkflowStep[] };

/** The candidates of a posting, a column for each step. J, K and the arrows walk the rows, Enter opens one. */
export function CandidatesTable({ candidates, steps }: CandidatesTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);

  const walk = (by: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const at = links.findIndex((link) => link.isSameNode(document.activeElement));
    const target = at === -1 ? links.at(0) : links[Math.min(Math.max(at + by, 0), links.length - 1)];
    target?.focus();
    target?.closest("tr")?.scrollIntoView({ block: "nearest" });
  };

  return (
    <>
      <Table
        aria-label="Candidates"
        containerClassName="max-md:rounded-lg max-md:border md:rounded-lg md:border"
        className="max-md:block"
      >
        <TableHeader className="max-md:sr-only">
          <TableRow>
            <TableHead>Candidate</TableHead>
            {steps.map((step) => (
              <TableHead key={step.id ?? step.order}>{stepName(step.type)}</TableHead>
            ))}
            <TableHead>Overall</TableHead>
            <TableHead>Status</TableHead>
            <TableHead>Last activity</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody ref={body} className="max-md:block">
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.interview_id} candidate={candidate} steps={steps} />
          ))}
        </TableBody>
      </Table>
      <div className="flex items-center justify-end max-md:hidden">
        <PageKeys
          bindings={[
            { keys: ["j", "arrowdown"], label: "Next candidate", run: () => walk(1) },
            { keys: ["k", "arrowup"], label: "Previous candidate", run: () => walk(-1) },
            { keys: ["enter"], label: "Open the candidate in focus" },
          ]}
        />
      </div>
    </>
  );
}
