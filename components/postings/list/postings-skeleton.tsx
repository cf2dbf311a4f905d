import { Skeleton } from "@/components/ui/skeleton";

const ROWS = ["w-56", "w-40", "w-64", "w-48", "w-52", "w-44"];

/** Holds the place of the table, row by row. */
export function PostingsSkeleton() {
  return (
    <div role="status" aria-label="Loading the postings">
      <div className="h-8 border-b max-md:hidden" />
      {ROWS.map((width) => (
        <div key={width} className="flex h-[53px] items-center justify-between gap-6 border-b px-3 max-md:h-[105px]">
          <div className="flex flex-col gap-1.5">
            <Skeleton className={width} />
            <Skeleton className="h-3 w-32" />
          </div>
          <Skeleton className="w-16" />
        </div>
      ))}
    </div>
  );
}
