import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** An empty place that teaches: one sentence, and the one button that fills it. */
function Empty({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="empty"
      className={cn(
        "flex w-full flex-col items-center justify-center gap-4 rounded-lg border border-dashed px-6 py-12 text-center",
        className,
      )}
      {...props}
    />
  );
}

function EmptyHeader({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="empty-header" className={cn("flex max-w-sm flex-col items-center gap-1", className)} {...props} />
  );
}

/** A quiet icon above the title. */
function EmptyMedia({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      aria-hidden
      data-slot="empty-media"
      className={cn("mb-1 text-muted-foreground [&_svg]:size-5", className)}
      {...props}
    />
  );
}

function EmptyTitle({ className, ...props }: ComponentProps<"p">) {
  return <p data-slot="empty-title" className={cn("font-medium text-sm", className)} {...props} />;
}

function EmptyDescription({ className, ...props }: ComponentProps<"p">) {
  return <p data-slot="empty-description" className={cn("text-balance text-muted-foreground", className)} {...props} />;
}

function EmptyContent({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="empty-content"
      className={cn("flex flex-wrap items-center justify-center gap-2", className)}
      {...props}
    />
  );
}

export { Empty, EmptyContent, EmptyDescription, EmptyHeader, EmptyMedia, EmptyTitle };
