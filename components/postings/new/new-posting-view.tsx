"use client";

import { NewPostingForm } from "@/components/postings/new/new-posting-form";
import { PageHeader } from "@/components/shared/page-header";
import { useIsReady } from "@/components/shell/use-is-ready";
import { Skeleton } from "@/components/ui/skeleton";

/** The page for a new posting. The form waits for the browser, where the member's draft is. */
export function NewPostingView({ userId, workspace }: { userId: string; workspace: string }) {
  const isReady = useIsReady();
  return (
    <>
      <PageHeader title="New posting" back={{ href: "/postings", label: "Postings" }} />
      {isReady ? <NewPostingForm userId={userId} workspace={workspace} /> : <FormSkeleton />}
    </>
  );
}

function FormSkeleton() {
  return (
    <div role="status" aria-label="Loading the form" className="flex max-w-[46rem] flex-col gap-4 px-4 md:px-6">
      {["h-72", "h-96", "h-40"].map((height) => (
        <Skeleton key={height} className={`${height} rounded-lg`} />
      ))}
    </div>
  );
}
