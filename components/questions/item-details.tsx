import { ChevronDownIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";

type ItemDetailsProps = {
  /** "Scoring", and of what, for those who do not see the card: "of question 2". */
  title: string;
  of: string;
  /** What is behind the fold, in a few words. */
  summary: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
};

/** The folded half of a card. */
export function ItemDetails({ title, of, summary, isOpen, onOpenChange, children }: ItemDetailsProps) {
  return (
    <Collapsible open={isOpen} onOpenChange={onOpenChange} className="mt-2">
      <CollapsibleTrigger
        type="button"
        className="group flex min-h-7 w-full items-center gap-1.5 rounded-sm text-start text-table"
      >
        <ChevronDownIcon
          aria-hidden
          className="size-3.5 shrink-0 -rotate-90 text-muted-foreground transition-transform group-data-panel-open:rotate-0"
        />
        <span className="font-medium">
          {title}
          <span className="sr-only"> {of}</span>
        </span>
        <span className="min-w-0 truncate text-muted-foreground group-data-panel-open:invisible">{summary}</span>
      </CollapsibleTrigger>
      <CollapsibleContent>
        {/* Room for the focus ring inside what clips. */}
        <div className="-mx-1 flex flex-col gap-3 px-1 pt-2 pb-1">{children}</div>
      </CollapsibleContent>
    </Collapsible>
  );
}
