import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { readListAddress } from "@/components/postings/list/filters";
import { PostingsView } from "@/components/postings/list/postings-view";
import { can } from "@/lib/contract/permissions";
import { labelsQuery, postingRowsQuery } from "@/lib/queries/postings";
import { pageQueries, requireMember, serverRead, soon } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Postings" };

export default async function PostingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const member = await requireMember();
  const { q, ...filters } = await readListAddress(searchParams);
  const [queries, read] = [pageQueries(), await serverRead()];
  await soon(
    Promise.all([
      queries.prefetchInfiniteQuery(postingRowsQuery({ search: q.trim(), ...filters }, read)),
      queries.prefetchQuery(labelsQuery(read)),
    ]),
  );
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PostingsView canWrite={can(member.role, "postings.write")} />
    </HydrationBoundary>
  );
}
