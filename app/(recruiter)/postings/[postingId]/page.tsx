import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { POSTING_TABS } from "@/components/postings/posting-tabs";
import { PostingView } from "@/components/postings/posting-view";
import { can } from "@/lib/contract/permissions";
import { candidatesQuery } from "@/lib/queries/interviews";
import { postingQuery, postingStatsQuery } from "@/lib/queries/postings";
import { foundSoon, pageQueries, requireMember, serverRead, soon } from "@/lib/queries/server";

type PostingPageProps = {
  params: Promise<{ postingId: string }>;
  searchParams: Promise<{ tab?: string | string[] }>;
};

/** The tab says which posting this is; one that cannot be read is told about by the page itself. */
export async function generateMetadata({ params }: PostingPageProps): Promise<Metadata> {
  const [{ postingId }, read] = await Promise.all([params, serverRead()]);
  const title = pageQueries()
    .fetchQuery(postingQuery(postingId, read))
    .then(
      (posting) => posting.title,
      () => undefined,
    );
  return { title: (await soon(title)) ?? "Posting" };
}

export default async function PostingPage({ params, searchParams }: PostingPageProps) {
  const [{ postingId }, { tab }, member, read] = await Promise.all([
    params,
    searchParams,
    requireMember(),
    serverRead(),
  ]);
  const queries = pageQueries();
  await foundSoon(
    Promise.all([
      queries.fetchQuery(postingQuery(postingId, read)),
      queries.prefetchQuery(postingStatsQuery(postingId, read)),
      queries.prefetchInfiniteQuery(candidatesQuery(postingId, read)),
    ]),
  );
  // A draft has nobody in it: whoever may write it goes on writing.
  const { status } = queries.getQueryData(postingQuery(postingId, read).queryKey) ?? {};
  if (status === "draft" && can(member.role, "postings.write")) redirect(`/postings/${postingId}/edit`);

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
