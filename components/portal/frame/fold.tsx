import { ChevronDownIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

/** Something that is there for those who want it: the browser's own fold, open to the keyboard and to a search. */
export function Fold({ title, children, className }: { title: string; children: ReactNode; className?: string }) {
  return (
    <details className={cn("group/fold", className)}>
      <summary className="flex min-h-11 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <ChevronDownIcon
          aria-hidden
          className="-rotate-90 size-4 shrink-0 text-muted-foreground transition-transform group-open/fold:rotate-0"
        />
        {title}
      </summary>
      {children}
    </details>
  );
}
