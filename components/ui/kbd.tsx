import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** One key. */
function Kbd({ className, ...props }: ComponentProps<"kbd">) {
  return (
    <kbd
      data-slot="kbd"
      className={cn(
        "inline-flex h-5 min-w-5 select-none items-center justify-center rounded-sm border bg-muted px-1 font-medium font-sans text-muted-foreground text-xs",
        className,
      )}
      {...props}
    />
  );
}

/** Keys that are pressed together or one after the other. */
function KbdGroup({ className, ...props }: ComponentProps<"span">) {
  return <span data-slot="kbd-group" className={cn("inline-flex items-center gap-0.5", className)} {...props} />;
}

export { Kbd, KbdGroup };
