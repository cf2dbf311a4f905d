import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { BuilderView } from "@/components/builder/frame/builder-view";
import { ButtonLink } from "@/components/shared/button-link";
import { PlainPage } from "@/components/shell/plain-page";
import { can } from "@/lib/contract/permissions";
import { planQuery } from "@/lib/queries/plans";
import { foundSoon, pageQueries, requireMember, serverRead } from "@/lib/queries/server";

export const metadata: Metadata = { title: "Edit posting" };

export default async function EditPostingPage({ params }: { params: Promise<{ postingId: string }> }) {
  const [{ postingId }, member] = await Promise.all([params, requireMember()]);
  if (!can(member.role, "postings.write")) {
    return (
      <PlainPage
        title="Edit posting"
        actions={<ButtonLink href={`/postings/${postingId}`}>Go to the posting</ButtonLink>}
      >
        Recruiters and admins change postings. Tell one of them what should be different.
      </PlainPage>
    );
  }
  const queries = pageQueries();
  await foundSoon(queries.fetchQuery(planQuery(postingId, await serverRead())));
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <BuilderView planId={postingId} member={{ id: member.id, workspaceName: member.workspaceName }} />
    </HydrationBoundary>
  );
}
