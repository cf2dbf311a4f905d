import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

/** A number and what it counts. `value` null says `emptyWord`. `note`: one quiet line (a comparison, a period). */
export function Stat({
  label,
  value,
  emptyWord = "None yet",
  note,
  className,
}: {
  label: string;
  value: ReactNode;
  emptyWord?: string;
  note?: ReactNode;
  className?: string;
}) {
  return (
    <dl data-slot="stat" className={cn("flex min-w-0 flex-col gap-0.5", className)}>
      <dt className="truncate text-muted-foreground text-table">{label}</dt>
      <dd className="font-semibold text-title tabular-nums">
        {value ?? <span className="font-normal text-base text-muted-foreground">{emptyWord}</span>}
      </dd>
      {note && <dd className="text-muted-foreground text-xs">{note}</dd>}
    </dl>
  );
}
