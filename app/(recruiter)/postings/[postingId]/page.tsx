import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { POSTING_TABS } from "@/components/postings/posting-tabs";
import { PostingView } from "@/components/postings/posting-view";
import { AppError } from "@/lib/contract/errors";
import { candidatesQuery } from "@/lib/queries/interviews";
import { postingQuery, postingStatsQuery } from "@/lib/queries/postings";
import { pageQueries, requireMember, serverRead } from "@/lib/queries/server";

type PostingPageProps = {
  params: Promise<{ postingId: string }>;
  searchParams: Promise<{ tab?: string | string[] }>;
};

/** The tab says which posting this is; one that cannot be read is told about by the page itself. */
export async function generateMetadata({ params }: PostingPageProps): Promise<Metadata> {
  const [{ postingId }, read] = await Promise.all([params, serverRead()]);
  const title = await pageQueries()
    .fetchQuery(postingQuery(postingId, read))
    .then(
      (posting) => posting.title,
      () => "Posting",
    );
  return { title };
}

export default async function PostingPage({ params, searchParams }: PostingPageProps) {
  const [{ postingId }, { tab }, member, read] = await Promise.all([
    params,
    searchParams,
    requireMember(),
    serverRead(),
  ]);
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
      <PostingView
        postingId={postingId}
        role={member.role}
        tab={POSTING_TABS.find((known) => known === tab) ?? "candidates"}
      />
    </HydrationBoundary>
  );
}
