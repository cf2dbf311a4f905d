import { Skeleton } from "@/components/ui/skeleton";

/** The builder's shape while it is read. */
export function BuilderSkeleton() {
  return (
    <div role="status" aria-label="Loading the editor" className="flex flex-col gap-6 p-4 md:p-6">
      <Skeleton className="h-7 w-72" />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[240px_minmax(0,1fr)] xl:grid-cols-[260px_minmax(0,1fr)_340px]">
        <Skeleton className="h-64" />
        <Skeleton className="h-[36rem]" />
        <Skeleton className="h-80" />
      </div>
    </div>
  );
}
