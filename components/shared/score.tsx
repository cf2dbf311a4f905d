import { type ScoreScale, scoreBand, scoreDigits } from "@/components/shared/score-band";
import { cn } from "@/lib/utils";

const barColor = {
  1: "bg-score-1",
  2: "bg-score-2",
  3: "bg-score-3",
  4: "bg-score-4",
  5: "bg-score-5",
} as const;

type ScoreValueProps = {
  /** 0-`max`, or null when there is none. */
  value: number | null;
  max?: ScoreScale;
  /** Said instead of a number when `value` is null: "Not scored", "Not asked", "Needs a person". */
  emptyWord?: string;
  /** Where the band's word stands: shown, or in dense tables only for assistive technology and on hover. */
  word?: "shown" | "hidden";
  size?: "default" | "lg";
  className?: string;
};

/** A score: the number first, then a small bar, then its band in a word. Colour only repeats what the word says. */
export function ScoreValue({
  value,
  max = 100,
  emptyWord = "Not scored",
  word = "shown",
  size = "default",
  className,
}: ScoreValueProps) {
  if (value === null || !Number.isFinite(value)) {
    return <span className={cn("whitespace-nowrap text-muted-foreground", className)}>{emptyWord}</span>;
  }

  const band = scoreBand(value, max);
  const isLarge = size === "lg";
  return (
    <span
      data-slot="score"
      title={word === "hidden" ? `${band.word} (${scoreDigits(value)} of ${max})` : undefined}
      className={cn("inline-flex items-center gap-2 whitespace-nowrap", isLarge && "gap-3", className)}
    >
      <span
        className={cn(
          "text-end font-medium tabular-nums",
          isLarge ? "font-semibold text-title" : max === 10 ? "min-w-[3ch]" : "min-w-[4ch]",
        )}
      >
        {scoreDigits(value)}
        {isLarge && <span className="ps-0.5 font-normal text-muted-foreground text-sm"> / {max}</span>}
      </span>
      <span
        aria-hidden
        className={cn("overflow-hidden rounded-full bg-secondary", isLarge ? "h-1.5 w-24" : "h-1 w-10")}
      >
        <span
          className={cn("block h-full rounded-full forced-colors:bg-[CanvasText]", barColor[band.level])}
          style={{ width: `${band.percent}%` }}
        />
      </span>
      {word === "shown" ? (
        <span className={cn("text-muted-foreground", isLarge ? "text-sm" : "text-table")}>{band.word}</span>
      ) : (
        <span className="sr-only">{isLarge ? band.word : `of ${max}, ${band.word}`}</span>
      )}
    </span>
  );
}
