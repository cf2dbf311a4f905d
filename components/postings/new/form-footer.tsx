"use client";

import { CircleAlertIcon } from "lucide-react";
import { type FieldErrors, useFormState } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import type { Kept } from "@/components/postings/new/use-kept-draft";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type FormFooterProps = {
  kept: Kept;
  isBusy: boolean;
  /** The browser is offline; what is being sent goes out when it is back. */
  isWaiting: boolean;
  onStartOver: () => void;
};

const KEPT_WORDS: Record<Kept, string> = {
  nothing: "What you type is kept in this browser.",
  kept: "Draft kept in this browser.",
  refused: "This browser keeps no drafts: do not close the page before the posting is created.",
};

/** Always in sight: whether the draft is kept, how many things are wrong, and the way on. */
export function FormFooter({ kept, isBusy, isWaiting, onStartOver }: FormFooterProps) {
  const { errors } = useFormState<Draft>();
  const count = countProblems(errors);
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t bg-background px-4 py-3 md:bottom-0 md:px-6">
      <div className="min-w-0 flex-1 basis-60 text-table">
        {errors.root?.message || count > 0 ? (
          <p role="alert" className="flex items-start gap-1.5 text-danger">
            <CircleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            {errors.root?.message ??
              (count === 1 ? "One thing needs another look." : `${count} things need another look.`)}
          </p>
        ) : (
          <p role="status" className="text-muted-foreground">
            {isWaiting
              ? "You are offline. The posting is created as soon as the connection is back."
              : KEPT_WORDS[kept]}
          </p>
        )}
      </div>
      <div className="flex items-center gap-2">
        <Button type="button" variant="ghost" disabled={kept === "nothing" || isBusy} onClick={onStartOver}>
          Start over
        </Button>
        <Button type="submit" disabled={isBusy} focusableWhenDisabled>
          {isBusy && <Spinner />}
          Create posting
        </Button>
      </div>
    </div>
  );
}

/** How many fields are wrong, whatever list they are in. */
function countProblems(errors: FieldErrors<Draft>): number {
  const count = (part: unknown): number => {
    if (typeof part !== "object" || part === null) return 0;
    if ("message" in part && typeof part.message === "string") return 1;
    return Object.values(part).reduce((sum: number, inner) => sum + count(inner), 0);
  };
  const { root: _, ...fields } = errors;
  return count(fields);
}
