"use client";

import { ChevronDownIcon } from "lucide-react";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { useTarget } from "@/components/builder/nav/builder-nav";
import { useProblemWatch } from "@/components/builder/plan/plan-provider";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";

type CellFoldProps = {
  title: string;
  /** Said after the title for those who do not see where it stands: "of question 2". */
  of?: string;
  /** What is behind the fold, in a few words. */
  summary?: string;
  /** The cells inside: when one of them is gone to, or is wrong, the fold opens by itself. */
  paths: string[];
  children: ReactNode;
};

/** What is rarely needed, behind its title. */
export function CellFold({ title, of, summary, paths, children }: CellFoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const mustOpen = useMustShow(paths);
  // Kept open from then on: a fold that closes when the last mistake is mended would take the field away.
  if (mustOpen && !isOpen) setIsOpen(true);
  return (
    <Collapsible open={isOpen || mustOpen} onOpenChange={setIsOpen}>
      <CollapsibleTrigger
        type="button"
        className="group flex min-h-7 max-w-full items-center gap-1.5 rounded-sm text-start font-medium text-table"
      >
        <ChevronDownIcon
          aria-hidden
          className="size-3.5 shrink-0 -rotate-90 text-muted-foreground transition-transform group-data-panel-open:rotate-0"
        />
        {title}
        {of && <span className="sr-only"> {of}</span>}
        {summary && (
          <span className="min-w-0 truncate font-normal text-muted-foreground group-data-panel-open:invisible">
            {summary}
          </span>
        )}
      </CollapsibleTrigger>
      <CollapsibleContent>
        {/* Room for the focus ring inside what clips. */}
        <div className="-mx-1 flex flex-col gap-4 px-1 pt-3 pb-1">{children}</div>
      </CollapsibleContent>
    </Collapsible>
  );
}

/** Whether one of these cells has to be in sight: it says that something is wrong with it, or it is being gone to. */
export function useMustShow(paths: string[]): boolean {
  const target = useTarget();
  const watch = useProblemWatch();
  const isWrong = useSyncExternalStore(
    watch.subscribe,
    () => paths.some((path) => watch.messageOf(path) !== undefined),
    () => false,
  );
  return isWrong || (target !== null && paths.includes(target));
}
