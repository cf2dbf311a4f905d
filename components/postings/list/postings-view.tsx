"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ButtonLink } from "@/components/shared/button-link";
import { PageHeader } from "@/components/shared/page-header";
import { LoadMore } from "@/components/shell/load-more";
import { PageKeys } from "@/components/shell/page-keys";
import { ReadFailed } from "@/components/shell/read-failed";
import { useRowKeys } from "@/components/shell/use-row-keys";
import { Button } from "@/components/ui/button";
import { postingRowsQuery } from "@/lib/queries/postings";
import { cn } from "@/lib/utils";
import { FilterChips } from "./filter-chips";
import { passes } from "./filters";
import { ListToolbar } from "./list-toolbar";
import { AllArchived, NoMatch, NoPostings } from "./no-postings";
import { PostingsSkeleton } from "./postings-skeleton";
import { PostingsTable } from "./postings-table";
import { useListFilters } from "./use-list-filters";
import { usePostingRows } from "./use-posting-rows";

/** Done by `useRowKeys` and the browser. */
const KEYS = [
  { keys: ["j", "arrowdown"], label: "Next posting" },
  { keys: ["k", "arrowup"], label: "Previous posting" },
  { keys: ["enter"], label: "Open it" },
];

/** All postings the member may see: search, filter, sort, and what to do with each. */
export function PostingsView({ canWrite }: { canWrite: boolean }) {
  const { filters, typed, set, chips } = useListFilters();
  const { list, rows, narrows } = usePostingRows(filters);
  const place = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useRowKeys(place);
  // A finger has no focus to lose, and would get the keyboard over the list.
  const toSearch = () => document.activeElement?.matches(":focus-visible") && search.current?.focus();

  const status = filters.status ?? (narrows ? "all" : "open");
  // What was just archived leaves at once; its undo brings it back to its place.
  const shown = rows.filter(({ posting }) => passes(status, posting.status));
  const isSettled = list.isSuccess && !list.isPlaceholderData;
  const isBare = isSettled && shown.length === 0 && chips.length === 0 && typed === "" && !list.hasNextPage;
  const archive = useInfiniteQuery({ ...postingRowsQuery({ ...filters, status: "all" }), enabled: isBare && !narrows });
  const hasArchive = (archive.data?.pages[0]?.data.length ?? 0) > 0;
  const isEmpty = isBare && !hasArchive && !archive.isLoading;

  return (
    <>
      <PageHeader
        title="Postings"
        actions={
          <>
            <PageKeys bindings={KEYS} />
            {canWrite && !isEmpty && <ButtonLink href="/postings/new">New posting</ButtonLink>}
          </>
        }
      />
      {!isEmpty && (
        <>
          <ListToolbar
            searchRef={search}
            search={typed}
            onSearch={set.search}
            status={status}
            onStatus={set.status}
            label={filters.label}
            onLabel={set.label}
            sort={filters.sort}
            onSort={set.sort}
            narrows={narrows}
          />
          <FilterChips chips={chips} onClear={set.clear} onLast={toSearch} />
        </>
      )}
      <div ref={place} className="px-4 pb-8 md:px-6" aria-busy={list.isFetching}>
        {list.isPending && <PostingsSkeleton />}
        {list.isError && !list.data && (
          <ReadFailed what="The postings" error={list.error} onRetry={() => void list.refetch()} />
        )}
        {list.isRefetchError && !list.isFetchNextPageError && <Outdated onRetry={() => void list.refetch()} />}
        {isEmpty && <NoPostings canWrite={canWrite} />}
        {isBare && hasArchive && <AllArchived onShow={() => set.status("archived")} />}
        {isSettled && !isBare && shown.length === 0 && !list.hasNextPage && (
          <NoMatch
            onClear={() => {
              toSearch();
              set.clear();
            }}
          />
        )}
        {shown.length > 0 && (
          <div className={cn(list.isPlaceholderData && "opacity-60 transition-opacity")}>
            <PostingsTable
              rows={shown}
              canWrite={canWrite}
              sort={filters.sort}
              onSort={set.sort}
              isSortFixed={Boolean(narrows)}
            />
          </div>
        )}
        {!list.isPlaceholderData && <LoadMore what="postings" list={list} isBySight />}
      </div>
      <p role="status" className="sr-only">
        {isSettled && chips.length > 0 ? countWords(shown.length, list.hasNextPage) : ""}
      </p>
    </>
  );
}

function countWords(count: number, hasMore: boolean): string {
  if (hasMore) return `More than ${count} postings match.`;
  return count === 1 ? "One posting matches." : `${count} postings match.`;
}

/** Above rows that were read before and could not be read again. */
function Outdated({ onRetry }: { onRetry: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 pb-2 text-danger text-table">
      The list could not be read again. What you see may be out of date.
      <Button variant="outline" size="sm" onClick={onRetry}>
        Try again
      </Button>
    </p>
  );
}
