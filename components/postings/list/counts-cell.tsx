import { ScoreValue } from "@/components/shared/score";
import { Skeleton } from "@/components/ui/skeleton";
import { completionWords, shares } from "./counts-words";
import type { ShownRow } from "./use-posting-rows";

/** How many candidates, how far they are as a bar, and in words how many completed. */
export function CountsCell({ counts }: { counts: ShownRow["counts"] }) {
  if (counts === undefined) return <Skeleton className="w-24" />;
  if (counts === null) return <NotKnown />;
  const words = completionWords(counts);
  return (
    <div className="flex min-w-0 flex-col gap-1" title={words.all}>
      <div className="flex items-center gap-2">
        <span className={counts.total === 0 ? "text-muted-foreground" : "font-medium"}>
          {counts.total.toLocaleString("en")}
          <span className="font-normal text-muted-foreground md:sr-only">
            {" "}
            {counts.total === 1 ? "candidate" : "candidates"}
          </span>
        </span>
        {counts.total > 0 && (
          <span aria-hidden className="flex h-1 w-16 gap-px overflow-hidden rounded-full bg-secondary">
            {shares(counts).map(({ name, percent, color }) => (
              <span key={name} className={color} style={{ width: `${percent}%` }} />
            ))}
          </span>
        )}
      </div>
      {counts.total > 0 && (
        <>
          <span aria-hidden className="truncate text-muted-foreground text-xs">
            {words.short}
          </span>
          <span className="sr-only">, {words.all}</span>
        </>
      )}
    </div>
  );
}

/** The mean of the candidates' scores. */
export function AverageScore({ counts }: { counts: ShownRow["counts"] }) {
  if (counts === undefined) return <Skeleton className="w-16" />;
  // Whoever tells totals only tells no average either.
  if (counts === null || counts.in_progress === null) return <NotKnown />;
  return <ScoreValue value={counts.average_score} word="hidden" emptyWord="No score yet" />;
}

function NotKnown() {
  return (
    <span title="Not known" className="text-muted-foreground">
      <span aria-hidden>–</span>
      <span className="sr-only">Not known</span>
    </span>
  );
}
