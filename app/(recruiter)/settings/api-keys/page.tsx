import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ApiKeysView } from "@/components/settings/api-keys-view";
import { apiKeysQuery } from "@/lib/queries/api-keys";
import { pageQueries, serverRead } from "@/lib/queries/server";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const queries = pageQueries();
  await queries.prefetchQuery(apiKeysQuery(await serverRead()));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ApiKeysView />
    </HydrationBoundary>
  );
}
