import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ApiKeysUsageView } from "@/components/settings/api-keys-usage-view";
import { NotHere } from "@/components/shell/not-here";
import { apiKeysQuery, keyRequestsQuery, keyUsageQuery } from "@/lib/queries/api-keys";
import { foundSoon, missingHere, pageQueries, serverRead } from "@/lib/queries/server";

export const metadata: Metadata = { title: "API key" };

export default async function ApiKeyPage({ params }: { params: Promise<{ keyId: string }> }) {
  const missing = missingHere().getKeyUsage;
  if (missing) return <NotHere reason={missing} />;
  const [{ keyId }, read] = await Promise.all([params, serverRead()]);
  const queries = pageQueries();
  await Promise.all([
    foundSoon(queries.fetchQuery(keyUsageQuery(keyId, read))),
    queries.prefetchQuery(apiKeysQuery(read)),
    queries.prefetchInfiniteQuery(keyRequestsQuery(keyId, read)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ApiKeysUsageView keyId={keyId} />
    </HydrationBoundary>
  );
}
