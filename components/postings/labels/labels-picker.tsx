"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useQuery } from "@tanstack/react-query";
import { CheckIcon, PlusIcon, XIcon } from "lucide-react";
import { useState } from "react";
import { controlClass } from "@/components/ui/input";
import { LABEL_LENGTH, LABELS_AT_MOST } from "@/lib/contract/workspace/postings";
import { labelsQuery } from "@/lib/queries/postings";
import { cn } from "@/lib/utils";
import { byName, type LabelChoice, labelChoices } from "./label-choices";
import { useLabels } from "./use-labels";

type LabelsPickerProps = { posting: { id: string; title: string; labels: string[] } };

/** Chooses a posting's labels by typing: finds one, makes one, takes one away. Each change is kept at once. */
export function LabelsPicker({ posting }: LabelsPickerProps) {
  const [typed, setTyped] = useState("");
  const known = useQuery(labelsQuery());
  const save = useLabels();
  // While changes are under way theirs is the newest word.
  const labels = save.isPending ? save.variables.labels : posting.labels;
  const isFull = labels.length >= LABELS_AT_MOST;
  const choices = labelChoices(known.data?.map(({ label }) => label) ?? [], labels, typed);

  const choose = (next: LabelChoice[]) => {
    if (next.length > LABELS_AT_MOST) return;
    setTyped("");
    save.mutate({ posting: { ...posting, labels }, labels: byName(next.map(({ label }) => label)) });
  };

  return (
    <Combobox.Root
      multiple
      inline
      open
      items={choices}
      filter={null}
      // Not before something is typed: Enter on the first one would take it away.
      autoHighlight={typed !== ""}
      value={labels.map((label): LabelChoice => ({ label, isNew: false }))}
      onValueChange={choose}
      inputValue={typed}
      onInputValueChange={setTyped}
      itemToStringLabel={({ label }: LabelChoice) => label}
      isItemEqualToValue={(one: LabelChoice, other: LabelChoice) => one.label === other.label}
    >
      <Combobox.Chips
        className={cn(
          controlClass,
          "flex flex-wrap items-center gap-1 p-1 focus-within:outline-2 focus-within:outline-ring",
        )}
      >
        {labels.map((label) => (
          <Combobox.Chip
            key={label}
            aria-label={label}
            className="inline-flex h-6 min-w-0 max-w-full items-center gap-1 rounded-sm bg-secondary ps-1.5 text-secondary-foreground text-xs data-highlighted:outline-2 data-highlighted:outline-ring"
          >
            <bdi className="truncate">{label}</bdi>
            <Combobox.ChipRemove
              aria-label={`Remove ${label}`}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-muted-foreground hover:text-foreground"
            >
              <XIcon aria-hidden className="size-3" />
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input
          dir="auto"
          maxLength={LABEL_LENGTH}
          aria-label="Find or make a label"
          placeholder={labels.length === 0 ? "Find or make a label" : undefined}
          className="h-6 min-w-20 flex-1 bg-transparent px-1 text-sm outline-none placeholder:text-muted-foreground pointer-coarse:text-base"
        />
      </Combobox.Chips>
      <Combobox.Status className="text-muted-foreground text-table empty:hidden">
        {statusOf({ isFull, isError: known.isError, hasChoices: choices.length > 0 })}
      </Combobox.Status>
      <Combobox.List className="-mx-1 max-h-56 overflow-y-auto outline-none empty:hidden">
        {(choice: LabelChoice) => (
          <Combobox.Item
            key={`${choice.isNew} ${choice.label}`}
            value={choice}
            disabled={isFull && !labels.includes(choice.label)}
            className="grid min-h-7 cursor-default select-none grid-cols-[1rem_minmax(0,1fr)] items-center gap-2 rounded-sm px-1.5 py-1 text-sm outline-none data-disabled:opacity-50 data-highlighted:bg-accent data-highlighted:text-accent-foreground pointer-coarse:min-h-10"
          >
            {choice.isNew ? (
              <PlusIcon aria-hidden className="size-4 text-muted-foreground" />
            ) : (
              <Combobox.ItemIndicator>
                <CheckIcon aria-hidden className="size-4 text-primary" />
              </Combobox.ItemIndicator>
            )}
            <span className="col-start-2 truncate">
              {choice.isNew ? "Make " : ""}
              <bdi>{choice.isNew ? `“${choice.label}”` : choice.label}</bdi>
            </span>
          </Combobox.Item>
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}

function statusOf({ isFull, isError, hasChoices }: { isFull: boolean; isError: boolean; hasChoices: boolean }) {
  if (isFull) return `A posting has ${LABELS_AT_MOST} labels at most. Remove one to add another.`;
  if (isError) return "The team's labels could not be loaded. You can still type one.";
  return hasChoices ? undefined : "No labels yet. Type one, for example a client or a city.";
}
