"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronLeftIcon, ChevronRightIcon, StarIcon, XIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { shownStatus } from "@/components/candidates/decision-cache";
import { statusWords } from "@/components/candidates/status-words";
import { PageHeader } from "@/components/shared/page-header";
import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot } from "@/components/shared/status";
import { type KeyBinding, PageKeys } from "@/components/shell/page-keys";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import type { Decision } from "@/lib/contract/workspace/reviews";
import { reviewsQuery } from "@/lib/queries/interviews";
import { postingQuery } from "@/lib/queries/postings";
import { useDecision } from "./use-decision";
import { useNeighbours } from "./use-neighbours";

type ScorecardHeaderProps = { interview: InterviewData; canDecide: boolean; playerKeys: KeyBinding[] };

/** Who this is, where one came from, how they stand, the decision, and the neighbours in the list. */
export function ScorecardHeader({ interview, canDecide, playerKeys }: ScorecardHeaderProps) {
  const router = useRouter();
  const decide = useDecision(interview);
  const { data: posting } = useQuery(postingQuery(interview.posting_id));
  const { data: reviews } = useQuery(reviewsQuery(interview.interview_id));
  const open = (id: string) => router.push(`/interviews/${id}`);
  const neighbours = useNeighbours(interview, open);
  const decision = reviews?.decision ?? null;
  const status = statusWords(shownStatus(interview, decision?.decision ?? null));

  const toggle = (wanted: Decision) => decide(decision?.decision === wanted ? null : wanted);
  const decisionKeys: KeyBinding[] = [
    { keys: ["s"], label: "Shortlist, or take it back", run: () => toggle("shortlisted") },
    { keys: ["d"], label: "Dismiss, or take it back", run: () => toggle("dismissed") },
  ];
  const listKeys: KeyBinding[] = [
    { keys: ["j"], label: "Next candidate", run: () => neighbours?.goNext() },
    { keys: ["k"], label: "Previous candidate", run: () => neighbours?.goBack() },
  ];

  return (
    <PageHeader
      back={{ href: `/postings/${interview.posting_id}`, label: posting?.title ?? "Posting" }}
      title={<bdi>{interview.name}</bdi>}
      status={
        <>
          <StatusDot tone={status.tone}>{status.word}</StatusDot>
          {interview.is_test && (
            <Badge variant="outline" title="Somebody of the team tried the posting out; it counts nowhere.">
              Test
            </Badge>
          )}
          {decision && (
            <span className="text-muted-foreground text-table">
              by <bdi>{decision.by}</bdi>, <RelativeTime value={decision.at} />
            </span>
          )}
          <bdi className="min-w-0 break-all text-muted-foreground text-table">{interview.email}</bdi>
        </>
      }
      actions={
        <>
          {neighbours && (
            <nav aria-label="Candidates of this posting" className="flex items-center gap-0.5">
              <Step label="Previous candidate" isBack onClick={neighbours.goBack} isOff={neighbours.isFirst} />
              <span className="text-muted-foreground text-table tabular-nums">
                {neighbours.place} of {neighbours.count}
                {neighbours.hasMore && "+"}
              </span>
              <Step
                label="Next candidate"
                onClick={neighbours.goNext}
                isOff={neighbours.isLast || neighbours.isLoading}
              />
            </nav>
          )}
          <PageKeys bindings={[...(canDecide ? decisionKeys : []), ...(neighbours ? listKeys : []), ...playerKeys]} />
          {canDecide && (
            <>
              <DecisionButton
                icon={<XIcon aria-hidden />}
                isOn={decision?.decision === "dismissed"}
                words={["Dismiss", "Dismissed"]}
                hotkey="D"
                onClick={() => toggle("dismissed")}
              />
              <DecisionButton
                icon={<StarIcon aria-hidden />}
                isOn={decision?.decision === "shortlisted"}
                words={["Shortlist", "Shortlisted"]}
                hotkey="S"
                isMain
                onClick={() => toggle("shortlisted")}
              />
            </>
          )}
        </>
      }
    />
  );
}

function Step({
  label,
  isBack = false,
  isOff,
  onClick,
}: {
  label: string;
  isBack?: boolean;
  isOff: boolean;
  onClick: () => void;
}) {
  const Icon = isBack ? ChevronLeftIcon : ChevronRightIcon;
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      title={`${label} (${isBack ? "K" : "J"})`}
      disabled={isOff}
      onClick={onClick}
    >
      <Icon aria-hidden className="rtl:rotate-180" />
    </Button>
  );
}

type DecisionButtonProps = {
  icon: ReactNode;
  isOn: boolean;
  /** Before and after. */
  words: [string, string];
  hotkey: string;
  isMain?: boolean;
  onClick: () => void;
};

function DecisionButton({ icon, isOn, words, hotkey, isMain = false, onClick }: DecisionButtonProps) {
  return (
    <Button
      variant={isMain && !isOn ? "default" : isOn ? "secondary" : "outline"}
      aria-pressed={isOn}
      title={isOn ? "Press again to take it back" : undefined}
      onClick={onClick}
    >
      {icon}
      {words[isOn ? 1 : 0]}
      {!isMain && <Kbd className="max-md:hidden">{hotkey}</Kbd>}
      {isMain && <Kbd className="border-current/30 bg-transparent text-current max-md:hidden">{hotkey}</Kbd>}
    </Button>
  );
}
