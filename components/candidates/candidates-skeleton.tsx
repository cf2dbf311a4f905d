import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Rows of people that are still loading. */
export function CandidatesSkeleton() {
  return (
    <div aria-busy="true" className="divide-y rounded-lg border">
      {ROWS.map((row) => (
        <div key={row} className="flex h-12 items-center gap-3 px-3">
          <Skeleton className="size-8 rounded-full" />
          <Skeleton className="w-40" />
          <Skeleton className="ms-auto w-24 max-md:hidden" />
          <Skeleton className="w-24 max-md:hidden" />
          <Skeleton className="w-16" />
        </div>
      ))}
    </div>
  );
}
