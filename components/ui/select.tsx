import { Select as SelectPrimitive } from "@base-ui/react/select";
import { CheckIcon, ChevronDownIcon, ChevronsUpDownIcon, ChevronUpIcon } from "lucide-react";
import { controlClass } from "@/components/ui/input";
import { cn, type Styled } from "@/lib/utils";

/** Give `items` ([{ value, label }] or { value: label }) so that the label shows before the list was ever opened. */
const Select = SelectPrimitive.Root;

const SelectGroup = SelectPrimitive.Group;

function SelectValue({ className, ...props }: Styled<SelectPrimitive.Value.Props>) {
  return (
    <SelectPrimitive.Value
      data-slot="select-value"
      className={cn("min-w-0 flex-1 truncate text-start data-placeholder:text-muted-foreground", className)}
      {...props}
    />
  );
}

/** Outside a `Field` give it an `aria-label`. */
function SelectTrigger({
  className,
  size = "default",
  children,
  ...props
}: Styled<SelectPrimitive.Trigger.Props> & { size?: "sm" | "default" }) {
  return (
    <SelectPrimitive.Trigger
      data-slot="select-trigger"
      data-size={size}
      className={cn(
        controlClass,
        "flex w-fit min-w-32 select-none items-center gap-2 pe-2 hover:bg-accent/60 data-[size=default]:h-8 data-[size=sm]:h-7 data-[size=sm]:text-table data-disabled:cursor-not-allowed data-disabled:opacity-60",
        className,
      )}
      {...props}
    >
      {children}
      <SelectPrimitive.Icon className="shrink-0 text-muted-foreground">
        <ChevronsUpDownIcon aria-hidden className="size-3.5" />
      </SelectPrimitive.Icon>
    </SelectPrimitive.Trigger>
  );
}

function SelectContent({
  className,
  children,
  align = "start",
  side = "bottom",
  sideOffset = 4,
  ...props
}: Styled<SelectPrimitive.Popup.Props> & Pick<SelectPrimitive.Positioner.Props, "align" | "side" | "sideOffset">) {
  return (
    <SelectPrimitive.Portal>
      {/* Below the trigger, as a native list is outside macOS: laid over the trigger it hides what it filters. */}
      <SelectPrimitive.Positioner
        align={align}
        side={side}
        sideOffset={sideOffset}
        alignItemWithTrigger={false}
        className="z-50 outline-none"
      >
        <SelectPrimitive.Popup
          data-slot="select-content"
          className={cn(
            "relative min-w-(--anchor-width) max-w-[min(28rem,var(--available-width))] overflow-hidden rounded-md border bg-popover text-popover-foreground shadow-elevation outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0",
            className,
          )}
          {...props}
        >
          <SelectScrollArrow direction="up" />
          <SelectPrimitive.List className="max-h-[min(20rem,var(--available-height))] scroll-py-1 overflow-y-auto p-1 outline-none">
            {children}
          </SelectPrimitive.List>
          <SelectScrollArrow direction="down" />
        </SelectPrimitive.Popup>
      </SelectPrimitive.Positioner>
    </SelectPrimitive.Portal>
  );
}

function SelectScrollArrow({ direction }: { direction: "up" | "down" }) {
  const Arrow = direction === "up" ? SelectPrimitive.ScrollUpArrow : SelectPrimitive.ScrollDownArrow;
  const Icon = direction === "up" ? ChevronUpIcon : ChevronDownIcon;
  return (
    <Arrow
      className={cn(
        "absolute inset-x-0 z-10 flex h-5 items-center justify-center bg-popover text-muted-foreground",
        direction === "up" ? "top-0" : "bottom-0",
      )}
    >
      <Icon aria-hidden className="size-3.5" />
    </Arrow>
  );
}

function SelectItem({ className, children, ...props }: Styled<SelectPrimitive.Item.Props>) {
  return (
    <SelectPrimitive.Item
      data-slot="select-item"
      className={cn(
        "grid min-h-7 cursor-default select-none grid-cols-[1rem_1fr] items-center gap-2 rounded-sm py-1 ps-1.5 pe-3 text-sm outline-none data-disabled:opacity-50 data-highlighted:bg-accent data-highlighted:text-accent-foreground pointer-coarse:min-h-10",
        className,
      )}
      {...props}
    >
      <SelectPrimitive.ItemIndicator className="col-start-1">
        <CheckIcon aria-hidden className="size-4 text-primary" />
      </SelectPrimitive.ItemIndicator>
      <SelectPrimitive.ItemText className="col-start-2 min-w-0">{children}</SelectPrimitive.ItemText>
    </SelectPrimitive.Item>
  );
}

function SelectLabel({ className, ...props }: Styled<SelectPrimitive.GroupLabel.Props>) {
  return (
    <SelectPrimitive.GroupLabel
      data-slot="select-label"
      className={cn("px-2 pt-2 pb-1 font-medium text-muted-foreground text-xs", className)}
      {...props}
    />
  );
}

function SelectSeparator({ className, ...props }: Styled<SelectPrimitive.Separator.Props>) {
  return (
    <SelectPrimitive.Separator
      data-slot="select-separator"
      className={cn("-mx-1 my-1 h-px bg-border", className)}
      {...props}
    />
  );
}

export { Select, SelectContent, SelectGroup, SelectItem, SelectLabel, SelectSeparator, SelectTrigger, SelectValue };
