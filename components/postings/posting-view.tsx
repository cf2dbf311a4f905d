"use client";

import { useQuery } from "@tanstack/react-query";
import { UserPlusIcon } from "lucide-react";
import { useState } from "react";
import { AddCandidateDialog } from "@/components/candidates/add-candidate-dialog";
import { CandidatesPanel } from "@/components/candidates/candidates-panel";
import { PlainScore } from "@/components/candidates/plain-score";
import { CopyButton } from "@/components/shared/copy-button";
import { useReadPace } from "@/components/shared/live-changes";
import { Stat } from "@/components/shared/stat";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { can, type Role } from "@/lib/contract/permissions";
import { postingQuery, postingStatsQuery } from "@/lib/queries/postings";
import { PostingHeader } from "./posting-header";
import { PostingSkeleton } from "./posting-skeleton";
import type { PostingTab } from "./posting-tabs";
import { PostingWorkflow } from "./posting-workflow";

type PostingViewProps = { postingId: string; role: Role; tab: PostingTab };

/** One posting: how it stands, its candidates, and what it asks them. */
export function PostingView({ postingId, role, tab }: PostingViewProps) {
  const [isAdding, setIsAdding] = useState(false);
  const { data: posting, error, refetch } = useQuery(postingQuery(postingId));
  if (!posting) {
    if (!error) return <PostingSkeleton />;
    return <ReadFailed className="m-4 md:m-6" what="This posting" error={error} onRetry={() => void refetch()} />;
  }

  const canAdd = can(role, "candidates.write");
  const link = posting.status === "active" ? posting.urls?.candidate_url : null;
  return (
    <>
      <PostingHeader posting={posting} role={role} onAddCandidate={() => setIsAdding(true)} />
      <div className="flex flex-col gap-5 px-4 pb-8 md:px-6">
        <PostingStats postingId={postingId} />
        <Tabs defaultValue={tab} onValueChange={(value) => rememberTab(String(value))}>
          <TabsList aria-label="Parts of this posting">
            <TabsTrigger value="candidates">Candidates</TabsTrigger>
            <TabsTrigger value="workflow">Workflow</TabsTrigger>
          </TabsList>
          <TabsContent value="candidates">
            <CandidatesPanel
              postingId={postingId}
              steps={posting.workflow}
              empty={{
                words: link
                  ? "Share the link where you advertise the job, or add people one by one. They appear here as soon as they begin."
                  : "This posting takes nobody new at the moment.",
                actions: (
                  <>
                    {link && <CopyButton text={link} label="Copy link" size="default" variant="default" />}
                    {canAdd && (
                      <Button variant="outline" onClick={() => setIsAdding(true)}>
                        <UserPlusIcon aria-hidden />
                        Add candidate
                      </Button>
                    )}
                  </>
                ),
              }}
            />
          </TabsContent>
          <TabsContent value="workflow">
            <PostingWorkflow posting={posting} />
          </TabsContent>
        </Tabs>
      </div>
      {canAdd && <AddCandidateDialog postingId={postingId} open={isAdding} onOpenChange={setIsAdding} />}
    </>
  );
}

/** The tab stands in the address, so that a link and a reload lead to it; no request is made for that. */
function rememberTab(tab: string) {
  const address = new URL(window.location.href);
  address.searchParams.set("tab", tab);
  window.history.replaceState(null, "", address);
}

const STATS_MS = 10_000;

function PostingStats({ postingId }: { postingId: string }) {
  const pace = useReadPace();
  const { data: stats, isError } = useQuery({ ...postingStatsQuery(postingId), refetchInterval: pace(STATS_MS) });
  // Before anything was read nothing is known: "None yet" would be a claim.
  const word = isError ? "Not known" : "…";
  const average = (value: number | null | undefined) => (value == null ? null : <PlainScore value={value} />);
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-3 md:flex md:gap-12">
      <Stat label="Candidates" value={stats?.total_candidates.toLocaleString("en")} emptyWord={word} />
      <Stat label="Completed" value={stats?.completed_interviews.toLocaleString("en")} emptyWord={word} />
      <Stat label="Average resume" value={average(stats?.average_resume_score)} emptyWord={stats ? undefined : word} />
      <Stat
        label="Average interview"
        value={average(stats?.average_interview_score)}
        emptyWord={stats ? undefined : word}
      />
    </div>
  );
}
