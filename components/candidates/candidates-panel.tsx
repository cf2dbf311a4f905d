"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { UsersIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useReadPace } from "@/components/shared/live-changes";
import { LoadMore } from "@/components/shell/load-more";
import { ReadFailed } from "@/components/shell/read-failed";
import { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle } from "@/components/ui/empty";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";
import { candidatesQuery } from "@/lib/queries/interviews";
import { CandidatesSkeleton } from "./candidates-skeleton";
import { CandidatesTable } from "./candidates-table";
import { pollAfter } from "./list-rules";

type CandidatesPanelProps = {
  postingId: string;
  steps: WorkflowStep[];
  /** What to do while there is nobody: the buttons that fill the list, and the sentence that goes with them. */
  empty: { words: string; actions: ReactNode };
};

/** A posting's candidates: live while somebody is at work, page by page as the reader goes down. */
export function CandidatesPanel({ postingId, steps, empty }: CandidatesPanelProps) {
  const pace = useReadPace();
  const list = useInfiniteQuery({
    ...candidatesQuery(postingId),
    // Not while the page is hidden: TanStack Query's default.
    refetchInterval: ({ state }) => {
      const pages = state.data?.pages ?? [];
      return pace(
        pollAfter(
          pages.flatMap((page) => page.data),
          pages.length,
        ),
      );
    },
  });
  const candidates = list.data?.pages.flatMap((page) => page.data) ?? [];

  if (list.isPending) return <CandidatesSkeleton />;
  if (list.isError && candidates.length === 0) {
    return <ReadFailed what="The candidates" error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (candidates.length === 0) {
    return (
      <Empty>
        <EmptyHeader>
          <EmptyMedia>
            <UsersIcon />
          </EmptyMedia>
          <EmptyTitle>Nobody is in yet</EmptyTitle>
          <EmptyDescription>{empty.words}</EmptyDescription>
        </EmptyHeader>
        <EmptyContent>{empty.actions}</EmptyContent>
      </Empty>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <CandidatesTable candidates={candidates} steps={steps} />
      <LoadMore what="candidates" list={list} isBySight />
    </div>
  );
}
