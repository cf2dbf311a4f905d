import { CandidatesSkeleton } from "@/components/candidates/candidates-skeleton";
import { Skeleton } from "@/components/ui/skeleton";

/** Holds the place of a posting's page. */
export function PostingSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-5 px-4 py-4 md:px-6">
      <Skeleton className="w-20" />
      <Skeleton className="h-7 w-72 max-w-full" />
      <Skeleton className="h-12 w-full max-w-xl" />
      <Skeleton className="h-9 w-full" />
      <CandidatesSkeleton />
    </div>
  );
}
