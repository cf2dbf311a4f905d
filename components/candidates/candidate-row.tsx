import Link from "next/link";
import { memo } from "react";
import { Person } from "@/components/shared/person";
import { RelativeTime } from "@/components/shared/relative-time";
import { ScoreValue } from "@/components/shared/score";
import { StatusDot } from "@/components/shared/status";
import { TableCell, TableRow } from "@/components/ui/table";
import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";
import { statusWords } from "./status-words";
import { StepCell } from "./step-cell";

type CandidateRowProps = { candidate: CandidateResponse; steps: WorkflowStep[] };

/** One candidate. A row of the table; below 768 px the same cells stand as a card. The whole of it is one link. */
export const CandidateRow = memo(function CandidateRow({ candidate, steps }: CandidateRowProps) {
  const status = statusWords(candidate.status);
  const lastActivity = candidate.workflow?.last_activity_at ?? candidate.created_at;
  return (
    <TableRow className="relative max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-1.5 max-md:px-4 max-md:py-3 max-md:[&>td]:h-auto max-md:[&>td]:p-0">
      <TableCell className="max-w-72">
        <Link
          data-row-link
          href={`/interviews/${candidate.interview_id}`}
          prefetch={false}
          className="block rounded-sm outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
        >
          <Person name={candidate.name} secondary={candidate.email} />
        </Link>
      </TableCell>
      {steps.map((step) => (
        <TableCell key={step.id ?? step.order} className="max-md:order-4 max-md:col-span-2">
          <StepCell candidate={candidate} step={step} />
        </TableCell>
      ))}
      <TableCell className="max-md:order-1">
        <ScoreValue value={candidate.score} word="hidden" emptyWord="No score yet" />
      </TableCell>
      <TableCell className="max-md:order-2">
        <StatusDot tone={status.tone}>{status.word}</StatusDot>
      </TableCell>
      <TableCell className="text-muted-foreground max-md:order-3 max-md:text-end">
        {lastActivity === null ? (
          "Unknown"
        ) : (
          <RelativeTime value={lastActivity} focusable={false} className="relative z-10" />
        )}
      </TableCell>
    </TableRow>
  );
});
