import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { POSTING_TABS, PostingView } from "@/components/postings/posting-view";
import { AppError } from "@/lib/contract/errors";
import { candidatesQuery } from "@/lib/queries/interviews";
import { postingQuery, postingStatsQuery } from "@/lib/queries/postings";
import { pageQueries, requireMember, serverRead } from "@/lib/queries/server";

type PostingPageProps = {
  params: Promise<{ postingId: string }>;
  searchParams: Promise<{ tab?: string | string[] }>;
};

export const metadata: Metadata = { title: "Posting" };

export default async function PostingPage({ params, searchParams }: PostingPageProps) {
  const [{ postingId }, { tab }, member, read] = await Promise.all([params, searchParams, requireMember(), serverRead()]);
  const queries = pageQueries();
  await Promise.all([
    queries.fetchQuery(postingQuery(postingId, read)),
    queries.prefetchQuery(postingStatsQuery(postingId, read)),
    queries.prefetchInfiniteQuery(candidatesQuery(postingId, read)),
  ]).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });

  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PostingView postingId={postingId} role={member.role} tab={POSTING_TABS.find((known) => known === tab) ?? "candidates"} />
    </HydrationBoundary>
  );
}
