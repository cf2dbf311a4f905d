import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { OpeningView } from "@/components/portal/opening/opening-view";
import { openClient } from "@/lib/client/server-client";
import { foundOrMissing } from "@/lib/queries/found-or-missing";
import { openingQuery } from "@/lib/queries/portal";

export default async function OpeningPage({ params }: { params: Promise<{ company: string; name: string }> }) {
  const { company, name } = await params;
  const queries = await foundOrMissing(openingQuery({ company, name }, openClient()));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <OpeningView company={company} name={name} />
    </HydrationBoundary>
  );
}
