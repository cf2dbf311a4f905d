"use client";

import { useQueryClient } from "@tanstack/react-query";
import { HourglassIcon } from "lucide-react";
import { shownStatus } from "@/components/candidates/decision-cache";
import { CopyButton } from "@/components/shared/copy-button";
import { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle } from "@/components/ui/empty";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { candidatesQuery } from "@/lib/queries/interviews";

type NoInterviewProps = { interview: InterviewData; canInvite: boolean };

/** In the place of the interview: why there is none, and for one who has not come yet their link again. */
export function NoInterview({ interview, canInvite }: NoInterviewProps) {
  const link = useTheirLink(interview);
  const status = shownStatus(interview, null);
  return (
    <Empty className="py-8">
      <EmptyHeader>
        <EmptyMedia>
          <HourglassIcon />
        </EmptyMedia>
        <EmptyTitle>No interview to show</EmptyTitle>
        <EmptyDescription>{wordsFor(status, interview.step_types)}</EmptyDescription>
      </EmptyHeader>
      {canInvite && link && status !== "knocked_out" && (
        <EmptyContent>
          <CopyButton text={link} label="Copy their link" />
        </EmptyContent>
      )}
    </Empty>
  );
}

/** A candidate's own link, when the list that knows it has been read. */
function useTheirLink({ posting_id, interview_id }: InterviewData): string | null {
  const list = useQueryClient().getQueryData(candidatesQuery(posting_id).queryKey);
  const row = list?.pages.flatMap((page) => page.data).find((candidate) => candidate.interview_id === interview_id);
  return row?.interview_url ?? null;
}

function wordsFor(status: string, stepTypes: string[] | undefined): string {
  if (stepTypes && !stepTypes.includes("web_interview")) return "This posting has no interview step.";
  if (status === "knocked_out") return "They were knocked out before the interview.";
  if (status === "pending") return "They have their link but have not begun. This page fills once they do.";
  return "They have not come to the interview yet. This page fills by itself.";
}
