import { Progress as ProgressPrimitive } from "@base-ui/react/progress";
import { cn, type Styled } from "@/lib/utils";

/** `value` 0-100, or null while the end is not known. Put a `ProgressLabel` inside or give it an `aria-label`. */
function Progress({ className, children, ...props }: Styled<ProgressPrimitive.Root.Props>) {
  return (
    <ProgressPrimitive.Root
      data-slot="progress"
      className={cn("grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-1.5", className)}
      {...props}
    >
      {children}
      <ProgressPrimitive.Track className="col-span-2 h-1.5 overflow-hidden rounded-full bg-secondary">
        <ProgressPrimitive.Indicator className="h-full rounded-full bg-primary transition-[width] data-indeterminate:w-full data-indeterminate:opacity-40" />
      </ProgressPrimitive.Track>
    </ProgressPrimitive.Root>
  );
}

function ProgressLabel({ className, ...props }: Styled<ProgressPrimitive.Label.Props>) {
  return (
    <ProgressPrimitive.Label data-slot="progress-label" className={cn("truncate text-table", className)} {...props} />
  );
}

function ProgressValue({ className, ...props }: Styled<ProgressPrimitive.Value.Props>) {
  return (
    <ProgressPrimitive.Value
      data-slot="progress-value"
      className={cn("text-muted-foreground text-table tabular-nums", className)}
      {...props}
    />
  );
}

export { Progress, ProgressLabel, ProgressValue };
