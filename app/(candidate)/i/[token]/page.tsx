import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { PortalView } from "@/components/portal/portal-view";
import { openClient } from "@/lib/client/server-client";
import { foundOrMissing } from "@/lib/queries/found-or-missing";
import { portalQuery } from "@/lib/queries/portal";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function InterviewPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const queries = await foundOrMissing(portalQuery(token, openClient()));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <PortalView token={token} />
    </HydrationBoundary>
  );
}
