"use client";

import { ChevronRightIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";

type DisclosureProps = { label: string; isOpenFirst?: boolean; children: ReactNode };

/** A quiet line that opens what belongs to it. */
export function Disclosure({ label, isOpenFirst = false, children }: DisclosureProps) {
  return (
    <Collapsible defaultOpen={isOpenFirst}>
      <CollapsibleTrigger className="group inline-flex min-h-6 items-center gap-1 rounded-sm text-muted-foreground text-table hover:text-foreground">
        <ChevronRightIcon
          aria-hidden
          className="size-3.5 shrink-0 transition-transform group-data-panel-open:rotate-90 rtl:rotate-180"
        />
        {label}
      </CollapsibleTrigger>
      <CollapsibleContent>
        <div className="flex flex-col gap-2 pt-1.5">{children}</div>
      </CollapsibleContent>
    </Collapsible>
  );
}
