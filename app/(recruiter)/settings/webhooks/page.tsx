import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { WebhooksView } from "@/components/settings/webhooks-view";
import { postingQuery } from "@/lib/queries/postings";
import { foundSoon, missingHere, pageQueries, serverRead, soon } from "@/lib/queries/server";
import { deliveriesQuery, EVERY_DELIVERY, webhooksQuery } from "@/lib/queries/webhooks";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const read = await serverRead();
  const queries = pageQueries();
  const titles = async () => {
    const { pages } = await queries.fetchInfiniteQuery(webhooksQuery(read));
    const ids = new Set(pages.flatMap((page) => page.data.map((webhook) => webhook.posting_id)));
    await Promise.all([...ids].map((id) => queries.prefetchQuery(postingQuery(id, read))));
  };
  const deliveries = async () => {
    if (missingHere().listDeliveries) return;
    await queries.prefetchInfiniteQuery(deliveriesQuery(EVERY_DELIVERY, read));
  };
  await Promise.all([foundSoon(titles()), soon(deliveries())]);
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <WebhooksView />
    </HydrationBoundary>
  );
}
