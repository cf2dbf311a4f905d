import { XIcon } from "lucide-react";
import { focusNeighbour } from "@/components/shared/focus-neighbour";
import { Button } from "@/components/ui/button";

/** One thing the list is narrowed by: "Status", "Archived". */
export type FilterChip = { name: string; value: string; onRemove: () => void };

type FilterChipsProps = {
  chips: FilterChip[];
  onClear: () => void;
  /** The last one goes with the control that has the focus. */
  onLast: () => void;
};

/** What narrows the list, each to be taken away, and all at once. Nothing when nothing does. */
export function FilterChips({ chips, onClear, onLast }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters" className="flex flex-wrap items-center gap-1.5 px-4 pb-3 md:px-6">
      {chips.map(({ name, value, onRemove }) => (
        <li key={name} className="flex min-w-0 max-w-full">
          <span className="inline-flex h-6 min-w-0 items-center rounded-md bg-secondary ps-2 text-secondary-foreground text-xs">
            <span className="truncate">
              {name}: <bdi className="font-medium">{value}</bdi>
            </span>
            <button
              type="button"
              aria-label={`Remove the filter ${name}: ${value}`}
              data-takes-out
              onClick={({ currentTarget }) => {
                if (!focusNeighbour(currentTarget)) onLast();
                onRemove();
              }}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted-foreground hover:text-foreground"
            >
              <XIcon aria-hidden className="size-3" />
            </button>
          </span>
        </li>
      ))}
      <li>
        <Button
          variant="ghost"
          size="sm"
          className="h-6 px-2 text-xs"
          onClick={() => {
            onLast();
            onClear();
          }}
        >
          Clear all
        </Button>
      </li>
    </ul>
  );
}
