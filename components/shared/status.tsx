import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

const dotVariants = cva("size-2 shrink-0 rounded-full border", {
  variants: {
    tone: {
      neutral: "border-foreground bg-foreground",
      info: "border-info bg-info",
      success: "border-success bg-success",
      warning: "border-warning bg-warning",
      danger: "border-danger bg-danger",
      /** A ring: over, or not begun. */
      muted: "border-muted-foreground bg-transparent",
    },
  },
  defaultVariants: { tone: "neutral" },
});

export type StatusTone = NonNullable<VariantProps<typeof dotVariants>["tone"]>;

/** A state: a dot and a word. The word carries the meaning, the tone only draws the eye. */
export function StatusDot({
  tone,
  children,
  className,
}: {
  tone?: StatusTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span data-slot="status" className={cn("inline-flex min-w-0 items-center gap-1.5 whitespace-nowrap", className)}>
      <span aria-hidden className={dotVariants({ tone })} />
      <span className="truncate">{children}</span>
    </span>
  );
}
