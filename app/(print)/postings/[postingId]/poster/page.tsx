import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PosterView } from "@/components/postings/poster/poster-view";
import { postingQuery } from "@/lib/queries/postings";
import { foundSoon, pageQueries, requireMember, serverRead } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Poster" };

/** Outside the frame of the other pages: what is seen is what is printed. */
export default async function PosterPage({ params }: { params: Promise<{ postingId: string }> }) {
  const [{ postingId }, member, read] = await Promise.all([params, requireMember(), serverRead()]);
  const queries = pageQueries();
  await foundSoon(queries.fetchQuery(postingQuery(postingId, read)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PosterView postingId={postingId} company={member.workspaceName} />
    </HydrationBoundary>
  );
}
