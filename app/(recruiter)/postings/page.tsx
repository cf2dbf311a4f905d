import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { readListAddress } from "@/components/postings/list/filters";
import { PostingsView } from "@/components/postings/list/postings-view";
import { can } from "@/lib/contract/permissions";
import { postingRowsQuery } from "@/lib/queries/postings";
import { pageQueries, requireMember, serverRead, soon } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Postings" };

export default async function PostingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const member = await requireMember();
  const { q, ...filters } = await readListAddress(searchParams);
  const queries = pageQueries();
  await soon(queries.prefetchInfiniteQuery(postingRowsQuery({ search: q.trim(), ...filters }, await serverRead())));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PostingsView canWrite={can(member.role, "postings.write")} />
    </HydrationBoundary>
  );
}
