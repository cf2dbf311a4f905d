import { weightShares } from "@/components/shared/weight-shares";
import { cn } from "@/lib/utils";

// Two steps of the accent in turn: neighbours are told apart by lightness and a gap, not by hue.
const fills = ["bg-primary", "bg-primary/60"];

/** Above this many parts the bar changes at once: hundreds of parts that move for a moment hold up what is typed. */
const MOST_MOVING = 40;

type WeightBarProps = {
  /** What the shares are of, for assistive technology: "Weights of this step". */
  label: string;
  parts: { id: string; label: string; weight: number }[];
  /** The list under the bar: shown, or only for assistive technology. */
  list?: "shown" | "hidden";
  /** The part that is being looked at; the others step back. */
  activeId?: string;
  className?: string;
};

/** One stacked bar of how much each part weighs, and the same as a list. Nothing weighed: a sentence. */
export function WeightBar({ label, parts, list = "shown", activeId, className }: WeightBarProps) {
  const shares = weightShares(parts.map(({ weight }) => weight));
  if (shares.every((share) => share === 0)) {
    return <p className={cn("text-muted-foreground text-table", className)}>Nothing is weighed yet.</p>;
  }

  const fillOf = (index: number) => fills[index % fills.length];
  return (
    <div data-slot="weight-bar" className={cn("flex min-w-0 flex-col gap-3", className)}>
      <div aria-hidden className="flex h-2.5 gap-0.5 overflow-hidden rounded-full">
        {parts.map(({ id, label: name }, index) => (
          <span
            key={id}
            title={`${name}: ${shares[index]} %`}
            className={cn(
              "h-full min-w-px basis-0 forced-colors:bg-[CanvasText]",
              parts.length <= MOST_MOVING && "transition-[flex-grow,opacity]",
              fillOf(index),
              activeId !== undefined && activeId !== id && "opacity-35",
            )}
            style={{ flexGrow: shares[index] }}
          />
        ))}
      </div>
      <ul aria-label={label} className={list === "hidden" ? "sr-only" : "flex flex-col gap-1 text-table"}>
        {parts.map(({ id, label: name }, index) => (
          <li
            key={id}
            className={cn(
              "flex min-w-0 items-baseline gap-2",
              activeId === id ? "font-medium" : "text-muted-foreground",
            )}
          >
            <span aria-hidden className={cn("size-2 shrink-0 rounded-[2px]", fillOf(index))} />
            <span className="flex min-w-0 flex-1">
              <bdi title={name} className="min-w-0 truncate">
                {name}
              </bdi>
            </span>
            <span className="tabular-nums">{shares[index]} %</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
