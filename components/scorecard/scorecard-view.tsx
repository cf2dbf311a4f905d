"use client";

import { useQuery } from "@tanstack/react-query";
import { isMoving } from "@/components/candidates/status-words";
import { useReadPace } from "@/components/shared/live-changes";
import { ReadFailed } from "@/components/shell/read-failed";
import { can, type Role } from "@/lib/contract/permissions";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { interviewQuery } from "@/lib/queries/interviews";
import { PlayerProvider } from "./player-context";
import { Scorecard } from "./scorecard";
import { ScorecardSkeleton } from "./scorecard-skeleton";

const POLL_MS = 3_000;

/** True while the server is expected to have more to say soon. */
const isUnfinished = (interview: InterviewData) =>
  isMoving(interview.candidate_status ?? (interview.status === "not_ready" ? "in_progress" : interview.status)) ||
  interview.web_interview?.recording_status === "processing";

type ScorecardViewProps = { interviewId: string; member: { id: string; role: Role } };

/** One candidate's interview: what was said, what was made of it, and what people decide. */
export function ScorecardView({ interviewId, member }: ScorecardViewProps) {
  const pace = useReadPace();
  const interview = useQuery({
    ...interviewQuery(interviewId),
    // Not while the page is hidden: TanStack Query's default.
    refetchInterval: ({ state }) => (state.data && isUnfinished(state.data) ? pace(POLL_MS) : false),
  });
  if (interview.isPending) return <ScorecardSkeleton />;
  if (!interview.data) {
    return (
      <ReadFailed
        className="m-4 md:m-6"
        what="This interview"
        error={interview.error}
        onRetry={() => void interview.refetch()}
      />
    );
  }
  return (
    <PlayerProvider seconds={interview.data.web_interview?.recording_seconds ?? null}>
      <Scorecard
        interview={interview.data}
        userId={member.id}
        canDecide={can(member.role, "candidates.decide")}
        canInvite={can(member.role, "candidates.write")}
        onRefetch={() => interview.refetch()}
      />
    </PlayerProvider>
  );
}
