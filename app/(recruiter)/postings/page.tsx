import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PostingsView } from "@/components/postings/postings-view";
import { can } from "@/lib/contract/permissions";
import { postingCountsQuery, postingsQuery } from "@/lib/queries/postings";
import { pageQueries, requireMember, serverRead, soon } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Postings" };

export default async function PostingsPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const member = await requireMember();
  const { q } = await searchParams;
  const search = typeof q === "string" ? q.trim() : "";
  const read = await serverRead();
  const queries = pageQueries();
  await soon(queries.prefetchInfiniteQuery(postingsQuery(search, read)));
  const ids = queries.getQueryData(postingsQuery(search, read).queryKey)?.pages[0]?.data.map(({ id }) => id) ?? [];
  if (ids.length > 0) await soon(queries.prefetchQuery(postingCountsQuery(ids, read)));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PostingsView canWrite={can(member.role, "postings.write")} />
    </HydrationBoundary>
  );
}
