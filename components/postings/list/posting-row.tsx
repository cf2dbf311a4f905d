import { memo } from "react";
import { LabelChips } from "@/components/postings/labels/label-chips";
import { useNow } from "@/components/shared/now";
import { RelativeTime } from "@/components/shared/relative-time";
import { stacked } from "@/components/shell/stacked-table";
import { TableCell, TableRow } from "@/components/ui/table";
import type { PostingListRow } from "@/lib/contract/workspace/postings";
import { cn } from "@/lib/utils";
import { activeFor } from "./active-words";
import { AverageScore, CountsCell } from "./counts-cell";
import { Deadline } from "./deadline";
import { PostingMenu } from "./posting-menu";
import { PostingTitle } from "./posting-title";
import type { ShownRow } from "./use-posting-rows";
import { WorkflowPicture } from "./workflow-picture";

type PostingRowProps = ShownRow & { canWrite: boolean };

/** A posting: as a row; below 768 px as a card with title and menu, the workflow, the numbers, labels, and its times. */
export const PostingRow = memo(function PostingRow({ posting, counts, canWrite }: PostingRowProps) {
  return (
    <TableRow className={cn(stacked.row, "relative focus-within:bg-muted/60")}>
      <TableCell className={cn(stacked.cell, "max-md:col-span-2 max-md:pe-9")}>
        <PostingTitle posting={posting} canWrite={canWrite} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "md:max-lg:hidden")}>
        <WorkflowPicture steps={posting.steps} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "max-md:order-2")}>
        <CountsCell counts={counts} />
      </TableCell>
      <TableCell className={cn(stacked.end, "max-md:order-3 md:max-xl:hidden")}>
        <AverageScore counts={counts} />
      </TableCell>
      <TableCell
        className={cn(
          stacked.cell,
          "max-md:order-4 max-md:col-span-2 md:max-xl:hidden",
          posting.labels.length === 0 && "max-md:hidden",
        )}
      >
        <LabelChips labels={posting.labels} />
      </TableCell>
      <TableCell className={cn(stacked.end, "max-md:order-1")}>
        <span className="text-muted-foreground md:hidden">{posting.deadline !== null && "Deadline "}</span>
        <Deadline at={posting.deadline} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "text-muted-foreground max-md:order-5 md:max-[87rem]:hidden")}>
        <span className="md:hidden">Created </span>
        {posting.created_at === null ? "Unknown" : <RelativeTime value={posting.created_at} focusable={false} />}
      </TableCell>
      <TableCell className={cn(stacked.end, "text-muted-foreground max-md:order-6 md:max-[87rem]:hidden")}>
        <ActiveFor posting={posting} />
      </TableCell>
      <TableCell className={cn(stacked.cell, "text-end max-md:absolute max-md:end-2 max-md:top-2")}>
        {/* Above the title's link, which covers the row. */}
        <div className="relative">
          <PostingMenu posting={posting} canWrite={canWrite} />
        </div>
      </TableCell>
    </TableRow>
  );
});

function ActiveFor({ posting }: { posting: PostingListRow }) {
  const span = activeFor(posting, useNow());
  if (span === null) return posting.status === "draft" ? <span className="max-md:hidden">Not yet</span> : null;
  return (
    <>
      <span className="md:hidden">Active for </span>
      <span className="whitespace-nowrap">{span}</span>
    </>
  );
}
