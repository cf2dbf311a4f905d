"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/builder/words/field-words";
import { Button } from "@/components/ui/button";
import { CellSelect } from "./cell-choice";

/** A list as TanStack's `useQuery` gives it. */
export type ChoiceList = { data: Choice[] | undefined; error: Error | null; refetch: () => unknown };

type CellLibraryProps = {
  path: string;
  label: string;
  list: ChoiceList;
  /** The list in a sentence: "The phone numbers". */
  what: string;
  /** What holds while none is chosen. */
  none: string;
  description?: ReactNode;
  className?: string;
};

/** One of the things that the workspace keeps. One that was deleted meanwhile stays chosen, and says so. */
export function CellLibrary({ list, what, ...field }: CellLibraryProps) {
  const { data, error, refetch } = list;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <CellSelect {...field} items={data ?? []} areItemsKnown={data !== undefined} />
      {error && !data && (
        <div role="alert" className="flex flex-wrap items-center gap-2 text-danger text-table">
          <p>
            {what} could not be loaded. {error.message}
          </p>
          <Button type="button" size="sm" variant="outline" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
