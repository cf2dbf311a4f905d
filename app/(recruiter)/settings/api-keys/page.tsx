import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ApiKeysView } from "@/components/settings/api-keys-view";
import { NotHere } from "@/components/shell/not-here";
import { apiKeysQuery } from "@/lib/queries/api-keys";
import { missingHere, pageQueries, serverRead } from "@/lib/queries/server";

export const metadata: Metadata = { title: "API keys" };

export default async function ApiKeysPage() {
  const missing = missingHere().listApiKeys;
  if (missing) return <NotHere reason={missing} />;
  const queries = pageQueries();
  await queries.prefetchQuery(apiKeysQuery(await serverRead()));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ApiKeysView />
    </HydrationBoundary>
  );
}
