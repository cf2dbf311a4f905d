"use client";

import { SearchIcon } from "lucide-react";
import { debounce, useQueryState } from "nuqs";
import { type KeyboardEvent, useRef } from "react";
import {
  passes,
  STATUS_FILTERS,
  type StatusFilter,
  searchParser,
  statusParser,
} from "@/components/postings/list-filters";
import { NoMatch, NoPostings } from "@/components/postings/no-postings";
import { STATUS_WORDS } from "@/components/postings/posting-status";
import { PostingsSkeleton } from "@/components/postings/postings-skeleton";
import { PostingsTable } from "@/components/postings/postings-table";
import { usePostings } from "@/components/postings/use-postings";
import { ButtonLink } from "@/components/shared/button-link";
import { PageHeader } from "@/components/shared/page-header";
import { PageKeys } from "@/components/shell/page-keys";
import { ReadFailed } from "@/components/shell/read-failed";
import { useDebounced } from "@/components/shell/use-debounced";
import { useRowKeys } from "@/components/shell/use-row-keys";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Spinner } from "@/components/ui/spinner";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";

/** Done by `useRowKeys` and the browser. */
const KEYS = [
  { keys: ["j", "arrowdown"], label: "Next posting" },
  { keys: ["k", "arrowup"], label: "Previous posting" },
  { keys: ["enter"], label: "Open it" },
];

/** All postings the member may see: search, filter, and what to do with each. */
export function PostingsView({ canWrite }: { canWrite: boolean }) {
  const [typed, setTyped] = useQueryState("q", searchParser.withOptions({ limitUrlUpdates: debounce(300) }));
  const [status, setStatus] = useQueryState("status", statusParser);
  const search = useDebounced(typed.trim(), 250);
  const { list, rows } = usePostings(search);
  const place = useRef<HTMLDivElement>(null);
  useRowKeys(place);

  const shown = rows.filter(({ posting }) => passes(status, posting.status));
  const isNarrowed = search !== "" || status !== "all";
  const isEmpty = list.isSuccess && rows.length === 0 && search === "" && typed === "";
  const clear = () => {
    void setTyped("");
    void setStatus("all");
  };

  return (
    <>
      <PageHeader
        title="Postings"
        actions={canWrite && !isEmpty && <ButtonLink href="/postings/new">New posting</ButtonLink>}
      />
      {!isEmpty && (
        <div className="flex flex-wrap items-center gap-2 px-4 pb-3 md:px-6">
          <SearchField value={typed} onChange={(next) => void setTyped(next)} />
          <StatusToggle value={status} onChange={(next) => void setStatus(next)} />
        </div>
      )}
      <div ref={place} className="px-4 pb-8 md:px-6" aria-busy={list.isFetching}>
        {list.isPending && <PostingsSkeleton />}
        {list.isError && !list.data && (
          <ReadFailed what="The postings" error={list.error} onRetry={() => void list.refetch()} />
        )}
        {isEmpty && <NoPostings canWrite={canWrite} />}
        {!isEmpty && list.isSuccess && shown.length === 0 && (
          <NoMatch hasMore={list.hasNextPage} onClear={isNarrowed ? clear : undefined} />
        )}
        {shown.length > 0 && <PostingsTable rows={shown} canWrite={canWrite} />}
        {list.hasNextPage && (
          <div className="flex justify-center pt-4">
            <Button
              variant="outline"
              disabled={list.isFetchingNextPage}
              focusableWhenDisabled
              onClick={() => void list.fetchNextPage()}
            >
              {list.isFetchingNextPage && <Spinner />}
              Load more
            </Button>
          </div>
        )}
        {list.isFetchNextPageError && (
          <p role="alert" className="pt-2 text-center text-danger text-table">
            The next ones could not be loaded. What is above is complete; try again.
          </p>
        )}
      </div>
      <p role="status" className="sr-only">
        {list.isSuccess && !list.isPlaceholderData && isNarrowed ? `${shown.length} postings match.` : ""}
      </p>
      <PageKeys bindings={KEYS} hasButton={false} />
    </>
  );
}

function SearchField({ value, onChange }: { value: string; onChange: (next: string) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || value === "") return;
    event.preventDefault();
    onChange("");
  };
  return (
    <div className="relative w-full sm:w-72">
      <SearchIcon aria-hidden className="pointer-events-none absolute start-2.5 top-2 size-4 text-muted-foreground" />
      <Input
        type="search"
        aria-label="Search postings"
        placeholder="Search by title or link name"
        dir="auto"
        maxLength={200}
        data-row-entry
        value={value}
        onValueChange={onChange}
        onKeyDown={onKeyDown}
        className="ps-8"
      />
    </div>
  );
}

function StatusToggle({ value, onChange }: { value: StatusFilter; onChange: (next: StatusFilter) => void }) {
  return (
    <ToggleGroup
      aria-label="Status"
      value={[value]}
      onValueChange={([chosen]) => {
        if (chosen) onChange(chosen);
      }}
    >
      {STATUS_FILTERS.map((filter) => (
        <ToggleGroupItem key={filter} value={filter}>
          {filter === "all" ? "All" : STATUS_WORDS[filter]}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  );
}
