"use client";

import { useQuery } from "@tanstack/react-query";
import { SearchIcon } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { Input } from "@/components/ui/input";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import {
  POSTING_FILTERS,
  POSTING_SORTS,
  type PostingFilter,
  type PostingSort,
} from "@/lib/contract/workspace/postings";
import { labelsQuery } from "@/lib/queries/postings";
import { FILTER_WORDS, SORT_WORDS } from "./filters";

type ListToolbarProps = {
  searchRef: Ref<HTMLInputElement>;
  search: string;
  onSearch: (next: string) => void;
  status: PostingFilter;
  onStatus: (next: PostingFilter) => void;
  label: string | null;
  onLabel: (next: string | null) => void;
  sort: PostingSort;
  onSort: (next: PostingSort) => void;
  /** Why status and order cannot be chosen; null when they can, undefined until it is known. */
  narrows: string | null | undefined;
};

/** What the list is narrowed to, and (as cards, where no heads can be pressed) its order. */
export function ListToolbar(props: ListToolbarProps) {
  const { narrows } = props;
  return (
    <div className="flex flex-col gap-2 px-4 pb-3 md:px-6">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField ref={props.searchRef} value={props.search} onChange={props.onSearch} />
        {!narrows && <StatusToggle value={props.status} onChange={props.onStatus} />}
        <LabelSelect value={props.label} onChange={props.onLabel} />
        {!narrows && <SortSelect value={props.sort} onChange={props.onSort} />}
      </div>
      {narrows && <p className="text-muted-foreground text-table">{narrows}</p>}
    </div>
  );
}

type SearchFieldProps = { ref: Ref<HTMLInputElement>; value: string; onChange: (next: string) => void };

function SearchField({ ref, value, onChange }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || value === "") return;
    event.preventDefault();
    onChange("");
  };
  return (
    <div className="relative w-full sm:w-64">
      <SearchIcon aria-hidden className="pointer-events-none absolute start-2.5 top-2 size-4 text-muted-foreground" />
      <Input
        ref={ref}
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

function StatusToggle({ value, onChange }: { value: PostingFilter; onChange: (next: PostingFilter) => void }) {
  return (
    // Six words are wider than a phone: they scroll in their own line.
    <div className="-mx-4 max-w-[calc(100%+2rem)] overflow-x-auto px-4 py-0.5 md:mx-0 md:max-w-full md:px-0">
      <ToggleGroup
        aria-label="Status"
        value={[value]}
        onValueChange={([chosen]) => {
          if (chosen) onChange(chosen);
        }}
      >
        {POSTING_FILTERS.map((filter) => (
          <ToggleGroupItem key={filter} value={filter}>
            {FILTER_WORDS[filter]}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}

/** Not there before the team has labels. */
function LabelSelect({ value, onChange }: { value: string | null; onChange: (next: string | null) => void }) {
  const labels = useQuery(labelsQuery());
  const known = labels.data ?? [];
  if (known.length === 0 && value === null) return null;
  const choices =
    value === null || known.some(({ label }) => label === value) ? known : [...known, { label: value, postings: 0 }];
  return (
    <Select
      value={value}
      onValueChange={onChange}
      items={[{ value: null, label: "Any label" }, ...choices.map(({ label }) => ({ value: label, label }))]}
    >
      <SelectTrigger aria-label="Label" className="max-w-56">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        <SelectItem value={null}>Any label</SelectItem>
        {choices.map(({ label, postings }) => (
          <SelectItem key={label} value={label}>
            <bdi>{label}</bdi>
            <span className="text-muted-foreground"> {postings.toLocaleString("en")}</span>
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}

function SortSelect({ value, onChange }: { value: PostingSort; onChange: (next: PostingSort) => void }) {
  return (
    <Select
      value={value}
      onValueChange={(next) => next && onChange(next)}
      items={POSTING_SORTS.map((sort) => ({ value: sort, label: SORT_WORDS[sort] }))}
    >
      <SelectTrigger aria-label="Order" className="md:hidden">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {POSTING_SORTS.map((sort) => (
          <SelectItem key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
