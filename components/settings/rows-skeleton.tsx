import { Skeleton } from "@/components/ui/skeleton";

/** Holds the place of a settings table. `label`: "Loading the team". */
export function RowsSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col">
      {["w-48", "w-64", "w-40"].map((width) => (
        <div key={width} className="flex h-[49px] items-center border-b px-3">
          <Skeleton className={width} />
        </div>
      ))}
    </div>
  );
}
