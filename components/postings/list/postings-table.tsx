import { stacked } from "@/components/shell/stacked-table";
import { Table, TableBody, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { PostingSort } from "@/lib/contract/workspace/postings";
import { cn } from "@/lib/utils";
import { PostingRow } from "./posting-row";
import { SortHead } from "./sort-head";
import type { ShownRow } from "./use-posting-rows";

type PostingsTableProps = {
  rows: ShownRow[];
  canWrite: boolean;
  sort: PostingSort;
  onSort: (next: PostingSort) => void;
  /** A hosted API lists in its own order only. */
  isSortFixed: boolean;
};

/** One row for each posting; below 768 px a card. */
export function PostingsTable({ rows, canWrite, sort, onSort, isSortFixed }: PostingsTableProps) {
  const sorting = { value: sort, onChange: onSort, isFixed: isSortFixed };
  return (
    // Fixed columns: what is loaded later must not move what is read. Narrow screens leave the least wanted ones out, so that
    // the title keeps room and nothing scrolls sideways.
    <Table
      aria-label="Postings"
      className={cn(stacked.table, "table-fixed md:min-w-[32rem]")}
      containerClassName={stacked.container}
    >
      <TableHeader className={stacked.header}>
        <TableRow>
          <SortHead {...sorting} sorts={[{ sort: "title", order: "ascending" }]}>
            Posting
          </SortHead>
          <TableHead className="w-36 md:max-lg:hidden">Workflow</TableHead>
          <TableHead className="w-43">Candidates</TableHead>
          <TableHead className="w-27 md:max-xl:hidden">Average score</TableHead>
          <TableHead className="w-36 md:max-xl:hidden">Labels</TableHead>
          <SortHead {...sorting} sorts={[{ sort: "deadline", order: "ascending" }]} className="w-31">
            Deadline
          </SortHead>
          <SortHead
            {...sorting}
            sorts={[
              { sort: "newest", order: "descending" },
              { sort: "oldest", order: "ascending" },
            ]}
            className="w-25 md:max-[87rem]:hidden"
          >
            Created
          </SortHead>
          <TableHead className="w-22 md:max-[87rem]:hidden">Active for</TableHead>
          <TableHead className="w-13">
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody className={stacked.body}>
        {rows.map(({ posting, counts }) => (
          <PostingRow key={posting.id} posting={posting} counts={counts} canWrite={canWrite} />
        ))}
      </TableBody>
    </Table>
  );
}
