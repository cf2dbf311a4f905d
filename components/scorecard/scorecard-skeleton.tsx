import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a scorecard that is still loading. */
export function ScorecardSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-4 px-4 py-4 md:px-6">
      <Skeleton className="w-48" />
      <Skeleton className="h-7 w-72 max-w-full" />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-3">
          <Skeleton className="aspect-video max-h-[32dvh] rounded-lg" />
          <Skeleton className="h-80 rounded-lg" />
        </div>
        <div className="flex flex-col gap-4">
          <Skeleton className="h-64 rounded-lg" />
          <Skeleton className="h-40 rounded-lg" />
        </div>
      </div>
    </div>
  );
}
