import { ArrowDownIcon, ArrowUpIcon, ChevronsUpDownIcon } from "lucide-react";
import type { ReactNode } from "react";
import { TableHead } from "@/components/ui/table";
import type { PostingSort } from "@/lib/contract/workspace/postings";
import { cn } from "@/lib/utils";

type Order = "ascending" | "descending";
type SortHeadProps = {
  /** The orders that pressing goes through, and what each is for this column. */
  sorts: { sort: PostingSort; order: Order }[];
  value: PostingSort;
  onChange: (next: PostingSort) => void;
  /** No order can be chosen. */
  isFixed: boolean;
  className?: string;
  children: ReactNode;
};

/** A column's head that sorts by it: pressing again turns the order round or goes back to the newest first. */
export function SortHead({ sorts, value, onChange, isFixed, className, children }: SortHeadProps) {
  const at = sorts.findIndex(({ sort }) => sort === value);
  const order = sorts[at]?.order;
  const next = sorts[at + 1]?.sort ?? (at === -1 ? sorts[0]?.sort : "newest") ?? "newest";
  const Icon = order === undefined ? ChevronsUpDownIcon : order === "ascending" ? ArrowUpIcon : ArrowDownIcon;
  return (
    <TableHead aria-sort={order} className={className}>
      {isFixed ? (
        children
      ) : (
        <>
          {/* As cards there are no heads to press; their words stay for assistive technology. */}
          <span className="md:hidden">{children}</span>
          <button
            type="button"
            onClick={() => onChange(next)}
            className={cn(
              "-mx-1.5 inline-flex h-6 items-center gap-1 rounded-sm px-1.5 hover:bg-accent hover:text-foreground max-md:hidden",
              order && "text-foreground",
            )}
          >
            {children}
            <Icon aria-hidden className={cn("size-3", !order && "opacity-60")} />
          </button>
        </>
      )}
    </TableHead>
  );
}
