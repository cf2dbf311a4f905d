"use client";

import { RotateCwIcon, TriangleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/shared/copy-button";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

type ErrorStateProps = {
  /** What happened, in a sentence. */
  title: string;
  /** What was kept: "Your answers up to question 4 are saved." */
  kept?: ReactNode;
  /** What to do now. */
  advice?: ReactNode;
  /** The id under which the log knows it. */
  id?: string;
  onRetry?: () => void;
  retryLabel?: string;
  /** More ways out, after the retry button. */
  children?: ReactNode;
  className?: string;
};

/** In the place of what could not be shown: what happened, what was kept, what to do, and an id. */
export function ErrorState({
  title,
  kept,
  advice,
  id,
  onRetry,
  retryLabel = "Try again",
  children,
  className,
}: ErrorStateProps) {
  return (
    <div
      role="alert"
      className={cn(
        "flex items-start gap-3 rounded-lg border border-danger/40 bg-card px-4 py-3.5 text-start",
        className,
      )}
    >
      <TriangleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-medium">{title}</p>
        {kept && <p>{kept}</p>}
        {advice && <p className="text-muted-foreground">{advice}</p>}
        {(onRetry || children) && (
          <div className="mt-2 flex flex-wrap items-center gap-2">
            {onRetry && (
              <Button size="sm" variant="outline" onClick={onRetry}>
                <RotateCwIcon aria-hidden />
                {retryLabel}
              </Button>
            )}
            {children}
          </div>
        )}
        {id && (
          <p className="mt-1 flex items-center gap-1 text-muted-foreground text-xs">
            <span>
              Error id <code className="select-all break-all font-mono">{id}</code>
            </span>
            <CopyButton text={id} label="Copy error id" size="icon-sm" variant="ghost" />
          </p>
        )}
      </div>
    </div>
  );
}
