import { Toggle as TogglePrimitive } from "@base-ui/react/toggle";
import { ToggleGroup as ToggleGroupPrimitive } from "@base-ui/react/toggle-group";
import { cn, type Styled } from "@/lib/utils";

/** One choice of a few (`value` is an array; `multiple` for several). Give it an `aria-label`. */
function ToggleGroup<Value extends string>({ className, ...props }: Styled<ToggleGroupPrimitive.Props<Value>>) {
  return (
    <ToggleGroupPrimitive
      data-slot="toggle-group"
      className={cn("inline-flex w-fit items-center gap-0.5 rounded-md border p-px", className)}
      {...props}
    />
  );
}

function ToggleGroupItem<Value extends string>({ className, ...props }: Styled<TogglePrimitive.Props<Value>>) {
  return (
    <TogglePrimitive
      data-slot="toggle-group-item"
      className={cn(
        "inline-flex h-7 min-w-7 items-center justify-center gap-1.5 rounded-[7px] px-2 text-muted-foreground text-table transition-colors hover:text-foreground focus-visible:outline-offset-0 data-disabled:opacity-50 data-pressed:bg-secondary data-pressed:font-medium data-pressed:text-secondary-foreground data-pressed:shadow-[inset_0_0_0_1px_var(--input)] [&_svg:not([class*='size-'])]:size-4",
        className,
      )}
      {...props}
    />
  );
}

export { ToggleGroup, ToggleGroupItem };
