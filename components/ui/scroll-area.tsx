import { ScrollArea as ScrollAreaPrimitive } from "@base-ui/react/scroll-area";
import { cn, type Styled } from "@/lib/utils";

/** Give the root its height. Plain `overflow-auto` is enough for most places; use this where the bar must not take room. */
function ScrollArea({ className, children, ...props }: Styled<ScrollAreaPrimitive.Root.Props>) {
  return (
    <ScrollAreaPrimitive.Root data-slot="scroll-area" className={cn("relative min-h-0", className)} {...props}>
      <ScrollAreaPrimitive.Viewport className="size-full overscroll-contain rounded-[inherit] focus-visible:-outline-offset-2">
        {children}
      </ScrollAreaPrimitive.Viewport>
      <ScrollBar orientation="vertical" />
      <ScrollBar orientation="horizontal" />
      <ScrollAreaPrimitive.Corner />
    </ScrollAreaPrimitive.Root>
  );
}

function ScrollBar({ className, ...props }: Styled<ScrollAreaPrimitive.Scrollbar.Props>) {
  return (
    <ScrollAreaPrimitive.Scrollbar
      className={cn(
        "flex touch-none select-none p-0.5 opacity-0 transition-opacity data-hovering:opacity-100 data-scrolling:opacity-100 data-[orientation=vertical]:w-2.5 data-[orientation=horizontal]:h-2.5 data-[orientation=horizontal]:flex-col",
        className,
      )}
      {...props}
    >
      <ScrollAreaPrimitive.Thumb className="flex-1 rounded-full bg-muted-foreground/50" />
    </ScrollAreaPrimitive.Scrollbar>
  );
}

export { ScrollArea, ScrollBar };
