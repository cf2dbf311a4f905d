import { Badge } from "@/components/ui/badge";
import { cn } from "@/lib/utils";

/** More labels than these are told as a number; hovering tells their names. */
const SHOWN = 2;

/** A posting's labels, to read. Nothing for none. */
export function LabelChips({
  labels,
  shown = SHOWN,
  className,
}: {
  labels: string[];
  shown?: number;
  className?: string;
}) {
  if (labels.length === 0) return null;
  const more = labels.length - shown;
  return (
    <ul
      aria-label="Labels"
      title={labels.join(", ")}
      className={cn("flex min-w-0 flex-wrap items-center gap-1", className)}
    >
      {labels.slice(0, shown).map((label) => (
        <li key={label} className="flex min-w-0 max-w-full">
          <Badge variant="muted" className="min-w-0">
            <bdi className="truncate">{label}</bdi>
          </Badge>
        </li>
      ))}
      {more > 0 && (
        <li className="text-muted-foreground text-xs">
          <span aria-hidden>+{more}</span>
          <span className="sr-only">{labels.slice(shown).join(", ")}</span>
        </li>
      )}
    </ul>
  );
}
