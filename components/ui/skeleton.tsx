import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/**
 * Holds the place of what loads, in its shape. It takes its room at once and becomes visible after 150 ms. It is silent:
 * say that something loads once, on the region, with `aria-busy`.
 */
function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      aria-hidden
      data-slot="skeleton"
      className={cn("h-4 animate-appear-late rounded-sm bg-secondary", className)}
      {...props}
    />
  );
}

export { Skeleton };
