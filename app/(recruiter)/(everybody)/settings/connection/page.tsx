import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ConnectionView } from "@/components/settings/connection-view";
import { connectionQuery } from "@/lib/queries/connection";
import { pageQueries, serverRead, soon } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Connection" };

export default async function ConnectionPage() {
  const queries = pageQueries();
  await soon(queries.prefetchQuery(connectionQuery(await serverRead())));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ConnectionView />
    </HydrationBoundary>
  );
}
