import type { ComponentProps } from "react";
import { ScoreValue } from "@/components/shared/score";
import { cn } from "@/lib/utils";

/** A score that stands under a label and not in a column: its number begins where the label does. */
export function PlainScore({ className, ...props }: ComponentProps<typeof ScoreValue>) {
  return <ScoreValue className={cn("[&>span:first-child]:min-w-0", className)} {...props} />;
}
