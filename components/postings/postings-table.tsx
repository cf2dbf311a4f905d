import { Deadline } from "@/components/postings/deadline";
import { PostingMenu } from "@/components/postings/posting-menu";
import { PostingStatus } from "@/components/postings/posting-status";
import { PostingTitle } from "@/components/postings/posting-title";
import type { PostingRow } from "@/components/postings/use-postings";
import { RelativeTime } from "@/components/shared/relative-time";
import { ScoreValue } from "@/components/shared/score";
import { stacked } from "@/components/shell/stacked-table";
import { Skeleton } from "@/components/ui/skeleton";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { cn } from "@/lib/utils";

/** One row for each posting; a card has title and menu, then status and deadline, then the numbers. */
export function PostingsTable({ rows, canWrite }: { rows: PostingRow[]; canWrite: boolean }) {
  return (
    // Fixed columns: what is loaded later must not move what is read.
    <Table
      aria-label="Postings"
      className={cn(stacked.table, "table-fixed md:min-w-[54rem] xl:min-w-[61rem]")}
      containerClassName={stacked.container}
    >
      <TableHeader className={stacked.header}>
        <TableRow>
          <TableHead>Posting</TableHead>
          <TableHead className="w-26">Status</TableHead>
          <TableHead className="w-24 text-end">Candidates</TableHead>
          <TableHead className="w-24 text-end md:max-xl:hidden">In progress</TableHead>
          <TableHead className="w-24 text-end">Completed</TableHead>
          <TableHead className="w-32">Average score</TableHead>
          <TableHead className="w-30">Deadline</TableHead>
          <TableHead className="w-26 md:max-xl:hidden">Created</TableHead>
          <TableHead className="w-13">
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody className={stacked.body}>
        {rows.map((row) => (
          <Row key={row.posting.id} row={row} canWrite={canWrite} />
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ row: { posting, counts }, canWrite }: { row: PostingRow; canWrite: boolean }) {
  return (
    <TableRow className={cn(stacked.row, "relative focus-within:bg-muted/60")}>
      <TableCell className={cn(stacked.cell, "max-md:col-span-2 max-md:pe-9")}>
        <PostingTitle posting={posting} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "max-md:order-2")}>
        <PostingStatus status={posting.status} />
      </TableCell>
      <NumberCell counts={counts} of="total" word="candidates" className="max-md:order-4" />
      <NumberCell
        counts={counts}
        of="in_progress"
        word="in progress"
        className="max-md:order-5 max-md:justify-self-end md:max-xl:hidden"
      />
      <NumberCell counts={counts} of="completed" word="completed" className="max-md:order-6" />
      <TableCell className={cn(stacked.end, "max-md:order-7")}>
        <AverageScore counts={counts} />
      </TableCell>
      <TableCell className={cn(stacked.end, "max-md:order-3")}>
        <span className="text-muted-foreground md:hidden">Deadline </span>
        <Deadline at={posting.deadline} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "text-muted-foreground max-md:hidden max-xl:hidden")}>
        {posting.created_at === null ? "Unknown" : <RelativeTime value={posting.created_at} focusable={false} />}
      </TableCell>
      <TableCell className={cn(stacked.cell, "text-end max-md:absolute max-md:end-2 max-md:top-2")}>
        {/* Above the title's link, which covers the row. */}
        <div className="relative">
          <PostingMenu posting={posting} canWrite={canWrite} />
        </div>
      </TableCell>
    </TableRow>
  );
}

type Counted = "total" | "in_progress" | "completed";

function NumberCell({
  counts,
  of,
  word,
  className,
}: {
  counts: PostingRow["counts"];
  of: Counted;
  word: string;
  className: string;
}) {
  const count = counts === null ? null : counts?.[of];
  return (
    <TableCell className={cn(stacked.cell, "text-end max-md:text-start", className)}>
      {count === undefined && <Skeleton className="ms-auto w-6" />}
      {count === null && <NotKnown />}
      {typeof count === "number" && (
        <span className={count === 0 ? "text-muted-foreground" : undefined}>{count.toLocaleString("en")}</span>
      )}
      {count !== undefined && <span className="text-muted-foreground md:hidden"> {word}</span>}
    </TableCell>
  );
}

function AverageScore({ counts }: { counts: PostingRow["counts"] }) {
  if (counts === undefined) return <Skeleton className="w-20" />;
  // Whoever tells totals only tells no average either.
  if (counts === null || counts.in_progress === null) {
    return (
      <>
        <NotKnown />
        <span className="text-muted-foreground md:hidden"> average score</span>
      </>
    );
  }
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
