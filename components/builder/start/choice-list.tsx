"use client";

import { SearchIcon } from "lucide-react";
import { type ReactNode, useId } from "react";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Skeleton } from "@/components/ui/skeleton";

export type Choice = { id: string; name: string; hint: string; text?: string | null };

type ChoiceListProps = {
  /** "Search templates". */
  searchLabel: string;
  search: string;
  onSearch(search: string): void;
  /** What is listed, for a list that could not be read: "The templates". */
  what: string;
  choices: Choice[] | undefined;
  error: Error | null;
  onRetry(): void;
  /** Said when there is nothing at all, and when the search finds nothing. */
  empty: ReactNode;
  hasMore: boolean;
  /** What a button does, before the name: "Begin with". */
  verb: string;
  busyId: string | undefined;
  onChoose(id: string): void;
};

/** Something to begin with, found by its name; a click makes the draft. */
export function ChoiceList(props: ChoiceListProps) {
  const { search, choices, error, busyId } = props;
  const id = useId();
  return (
    <div className="flex flex-col gap-3">
      <Label htmlFor={id}>{props.searchLabel}</Label>
      <div className="relative">
        <SearchIcon aria-hidden className="pointer-events-none absolute start-2.5 top-2 size-4 text-muted-foreground" />
        <Input
          id={id}
          type="search"
          dir="auto"
          maxLength={200}
          className="ps-8"
          value={search}
          onValueChange={props.onSearch}
        />
      </div>
      {error && !choices && <ReadFailed what={props.what} error={error} onRetry={props.onRetry} />}
      {!choices && !error && <Skeleton className="h-40" />}
      {choices && choices.length === 0 && (
        <p className="text-muted-foreground">
          {search.trim() ? "Nothing has this name. Try fewer words." : props.empty}
        </p>
      )}
      {choices && choices.length > 0 && (
        <ul className="divide-y rounded-md border">
          {choices.map((choice) => (
            <li key={choice.id} className="flex items-center justify-between gap-3 px-3 py-2.5">
              <span className="flex min-w-0 flex-col gap-0.5">
                <bdi className="break-words font-medium">{choice.name}</bdi>
                <span className="break-words text-muted-foreground text-table">{choice.hint}</span>
                {choice.text && (
                  <span dir="auto" className="line-clamp-2 break-words text-table">
                    {choice.text}
                  </span>
                )}
              </span>
              <Button
                variant="outline"
                size="sm"
                aria-label={`${props.verb} ${choice.name}`}
                disabled={busyId !== undefined}
                onClick={() => props.onChoose(choice.id)}
              >
                {busyId === choice.id ? "Making the draft …" : props.verb}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {props.hasMore && <p className="text-muted-foreground text-table">There are more: search for a name.</p>}
    </div>
  );
}
