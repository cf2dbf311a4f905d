import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ScorecardView } from "@/components/scorecard/scorecard-view";
import { interviewQuery, reviewsQuery } from "@/lib/queries/interviews";
import { postingQuery } from "@/lib/queries/postings";
import { foundSoon, pageQueries, requireMember, serverRead } from "@/lib/queries/server";

// Not the candidate's name: titles end up in browser histories and in shared screens.
export const metadata: Metadata = { title: "Scorecard" };

export default async function ScorecardPage({ params }: { params: Promise<{ interviewId: string }> }) {
  const [{ interviewId }, member, read] = await Promise.all([params, requireMember(), serverRead()]);
  const queries = pageQueries();
  const interview = queries.fetchQuery(interviewQuery(interviewId, read));
  await foundSoon(
    Promise.all([
      interview.then(({ posting_id }) => queries.prefetchQuery(postingQuery(posting_id, read))),
      queries.prefetchQuery(reviewsQuery(interviewId, read)),
    ]),
  );

  return (
    <HydrationBoundary state={dehydrate(queries)}>
      {/* A player, drafts and scroll places belong to one candidate. */}
      <ScorecardView key={interviewId} interviewId={interviewId} member={{ id: member.id, role: member.role }} />
    </HydrationBoundary>
  );
}
