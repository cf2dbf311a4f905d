import { Deadline } from "@/components/postings/deadline";
import { PostingMenu } from "@/components/postings/posting-menu";
import { PostingStatus } from "@/components/postings/posting-status";
import { PostingTitle } from "@/components/postings/posting-title";
import type { PostingRow } from "@/components/postings/use-postings";
import { RelativeTime } from "@/components/shared/relative-time";
import { ScoreValue } from "@/components/shared/score";
import { Skeleton } from "@/components/ui/skeleton";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { PostingCounts } from "@/lib/contract/workspace/postings";
import { cn } from "@/lib/utils";

/** One row for each posting; on narrow screens the same rows are laid out as cards. */
export function PostingsTable({ rows, canWrite }: { rows: PostingRow[]; canWrite: boolean }) {
  return (
    // Fixed columns: what is loaded later must not move what is read.
    <Table
      aria-label="Postings"
      className="table-fixed max-md:block md:min-w-[61rem]"
      containerClassName="max-md:overflow-visible"
    >
      <TableHeader className="max-md:sr-only">
        <TableRow>
          <TableHead>Posting</TableHead>
          <TableHead className="w-26">Status</TableHead>
          <TableHead className="w-24 text-end">Candidates</TableHead>
          <TableHead className="w-24 text-end">In progress</TableHead>
          <TableHead className="w-24 text-end">Completed</TableHead>
          <TableHead className="w-32">Average score</TableHead>
          <TableHead className="w-30">Deadline</TableHead>
          <TableHead className="w-26">Created</TableHead>
          <TableHead className="w-13">
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody className="max-md:flex max-md:flex-col max-md:gap-2">
        {rows.map((row) => (
          <Row key={row.posting.id} row={row} canWrite={canWrite} />
        ))}
      </TableBody>
    </Table>
  );
}

// A card is a grid of three rows: title and menu, then status and deadline, then the numbers.
const cardCell = "max-md:block max-md:h-auto max-md:p-0";

function Row({ row: { posting, counts }, canWrite }: { row: PostingRow; canWrite: boolean }) {
  return (
    <TableRow className="relative focus-within:bg-muted/60 max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:gap-y-2 max-md:rounded-lg max-md:border max-md:p-3 max-md:last:border">
      <TableCell className={cardCell}>
        <PostingTitle posting={posting} />
      </TableCell>
      <TableCell className={cn(cardCell, "max-md:order-2")}>
        <PostingStatus status={posting.status} />
      </TableCell>
      <NumberCell counts={counts} of="total" word="candidates" className="max-md:order-4" />
      <NumberCell counts={counts} of="in_progress" word="in progress" className="max-md:order-5" />
      <NumberCell counts={counts} of="completed" word="completed" className="max-md:order-6" />
      <TableCell className={cn(cardCell, "max-md:order-7 max-md:justify-self-end")}>
        {counts ? (
          <ScoreValue value={counts.average_score} word="hidden" emptyWord="No score yet" />
        ) : (
          <Skeleton className="w-20" />
        )}
      </TableCell>
      <TableCell className={cn(cardCell, "max-md:order-3 max-md:justify-self-end")}>
        <span className="text-muted-foreground md:hidden">Deadline </span>
        <Deadline at={posting.deadline} />
      </TableCell>
      <TableCell className={cn(cardCell, "text-muted-foreground max-md:hidden")}>
        {posting.created_at === null ? "Unknown" : <RelativeTime value={posting.created_at} focusable={false} />}
      </TableCell>
      <TableCell className={cn(cardCell, "text-end max-md:order-1 max-md:-mt-1 max-md:-me-1")}>
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
  counts: PostingCounts | undefined;
  of: Counted;
  word: string;
  className: string;
}) {
  return (
    <TableCell className={cn(cardCell, "text-end max-md:text-start", className)}>
      {counts ? (
        <>
          <span className={counts[of] === 0 ? "text-muted-foreground" : undefined}>{counts[of].toLocaleString("en")}</span>
          <span className="text-muted-foreground md:hidden"> {word}</span>
        </>
      ) : (
        <Skeleton className="ms-auto w-6" />
      )}
    </TableCell>
  );
}
