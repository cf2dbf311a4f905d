import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { TeamView } from "@/components/settings/team-view";
import { pageQueries, requireMember, serverRead } from "@/lib/queries/server";
import { teamQuery } from "@/lib/queries/team";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage() {
  const member = await requireMember();
  const queries = pageQueries();
  await queries.prefetchQuery(teamQuery(await serverRead()));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <TeamView ownId={member.id} />
    </HydrationBoundary>
  );
}
