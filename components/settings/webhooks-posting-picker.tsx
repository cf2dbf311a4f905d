"use client";

import { Combobox } from "@base-ui/react/combobox";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { CheckIcon, ChevronsUpDownIcon } from "lucide-react";
import { useState } from "react";
import { useDebounced } from "@/components/shell/use-debounced";
import { controlClass } from "@/components/ui/input";
import { postingsQuery } from "@/lib/queries/postings";
import { cn } from "@/lib/utils";

export type PickedPosting = { id: string; title: string };

type WebhooksPostingPickerProps = {
  value: PickedPosting | null;
  onChange: (posting: PickedPosting | null) => void;
};

/** Chooses a posting by typing a part of its title. Stands inside a `Field`. */
export function WebhooksPostingPicker({ value, onChange }: WebhooksPostingPickerProps) {
  const [typed, setTyped] = useState("");
  // The chosen one's title is no search.
  const search = useDebounced(value?.title === typed ? "" : typed.trim(), 250);
  const list = useInfiniteQuery({ ...postingsQuery(search), placeholderData: keepPreviousData });
  const postings = list.data?.pages.flatMap((page) => page.data.map(({ id, title }) => ({ id, title }))) ?? [];

  return (
    <Combobox.Root
      items={postings}
      filter={null}
      value={value}
      onValueChange={onChange}
      inputValue={typed}
      onInputValueChange={setTyped}
      itemToStringLabel={({ title }: PickedPosting) => title}
      isItemEqualToValue={(one: PickedPosting, other: PickedPosting) => one.id === other.id}
    >
      <div className="relative">
        <Combobox.Input dir="auto" placeholder="Search by title" className={cn(controlClass, "h-8 pe-8")} />
        <ChevronsUpDownIcon
          aria-hidden
          className="pointer-events-none absolute end-2.5 top-[9px] size-3.5 text-muted-foreground"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup className="w-(--anchor-width) min-w-64 max-w-(--available-width) rounded-md border bg-popover text-popover-foreground shadow-elevation">
            <Combobox.Status className="px-3 text-muted-foreground text-table">
              <span className="block py-2 empty:hidden">{statusOf(list, postings.length)}</span>
            </Combobox.Status>
            <Combobox.List className="max-h-[min(18rem,var(--available-height))] overflow-y-auto p-1 outline-none empty:hidden">
              {(posting: PickedPosting) => (
                <Combobox.Item
                  key={posting.id}
                  value={posting}
                  className="grid min-h-7 cursor-default select-none grid-cols-[1rem_minmax(0,1fr)] items-center gap-2 rounded-sm py-1 ps-1.5 pe-3 text-sm outline-none data-highlighted:bg-accent data-highlighted:text-accent-foreground pointer-coarse:min-h-10"
                >
                  <Combobox.ItemIndicator className="col-start-1">
                    <CheckIcon aria-hidden className="size-4 text-primary" />
                  </Combobox.ItemIndicator>
                  <bdi className="col-start-2 truncate">{posting.title}</bdi>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function statusOf(
  list: { isPending: boolean; isError: boolean; hasNextPage: boolean },
  count: number,
): string | undefined {
  if (list.isPending) return "Loading the postings";
  if (list.isError) return "The postings could not be loaded. Type to try again.";
  if (count === 0) return "No posting has this in its title.";
  if (list.hasNextPage) return "The newest; type to find others.";
  return undefined;
}
