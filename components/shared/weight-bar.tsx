import { memo } from "react";
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

  const fillOf = (index: number) => fills[index % fills.length] ?? "";
  return (
    <div data-slot="weight-bar" className={cn("flex min-w-0 flex-col gap-3", className)}>
      <div
        aria-hidden
        data-looked-at={activeId !== undefined || undefined}
        className={cn(
          "flex h-2.5 gap-0.5 overflow-hidden rounded-full data-looked-at:[&>:not([data-on])]:opacity-35",
          parts.length <= MOST_MOVING && "[&>*]:transition-[flex-grow,opacity]",
        )}
      >
        {parts.map(({ id, label: name }, index) => (
          <BarPart key={id} name={name} share={shares[index] ?? 0} fill={fillOf(index)} isOn={activeId === id} />
        ))}
      </div>
      <ul aria-label={label} className={list === "hidden" ? "sr-only" : "flex flex-col gap-1 text-table"}>
        {parts.map(({ id, label: name }, index) => (
          <ListPart key={id} name={name} share={shares[index] ?? 0} fill={fillOf(index)} isOn={activeId === id} />
        ))}
      </ul>
    </div>
  );
}

/** `share` in per cent; `isOn`: it is being looked at. */
type PartProps = { name: string; share: number; fill: string; isOn: boolean };

// Each drawn for its own sake only: of two hundred parts two change when another question is opened.
const BarPart = memo(function BarPart({ name, share, fill, isOn }: PartProps) {
  return (
    <span
      title={`${name}: ${share} %`}
      data-on={isOn || undefined}
      className={`h-full min-w-px basis-0 forced-colors:bg-[CanvasText] ${fill}`}
      style={{ flexGrow: share }}
    />
  );
});

const ListPart = memo(function ListPart({ name, share, fill, isOn }: PartProps) {
  return (
    <li className={`flex min-w-0 items-baseline gap-2 ${isOn ? "font-medium" : "text-muted-foreground"}`}>
      <span aria-hidden className={`size-2 shrink-0 rounded-[2px] ${fill}`} />
      <span className="flex min-w-0 flex-1">
        <bdi title={name} className="min-w-0 truncate">
          {name}
        </bdi>
      </span>
      <span className="tabular-nums">{share} %</span>
    </li>
  );
});
