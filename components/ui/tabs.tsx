import { Tabs as TabsPrimitive } from "@base-ui/react/tabs";
import { cn, type Styled } from "@/lib/utils";

/** Tabs inside one page. For tabs that are pages of their own use `NavTabs` (shared). */
function Tabs({ className, ...props }: Styled<TabsPrimitive.Root.Props>) {
  return <TabsPrimitive.Root data-slot="tabs" className={cn("flex min-w-0 flex-col gap-4", className)} {...props} />;
}

/** Arrow keys move and choose; the list scrolls sideways when it is wider than its place. */
function TabsList({ className, activateOnFocus = true, ...props }: Styled<TabsPrimitive.List.Props>) {
  return (
    <TabsPrimitive.List
      data-slot="tabs-list"
      activateOnFocus={activateOnFocus}
      className={cn("flex gap-4 overflow-x-auto border-b [scrollbar-width:none]", className)}
      {...props}
    />
  );
}

const tabClass =
  "inline-flex h-9 shrink-0 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-0.5 text-muted-foreground text-sm transition-colors hover:text-foreground focus-visible:-outline-offset-2 focus-visible:rounded-sm data-active:border-primary data-active:font-medium data-active:text-foreground data-disabled:opacity-50 aria-[current=page]:border-primary aria-[current=page]:font-medium aria-[current=page]:text-foreground";

function TabsTrigger({ className, ...props }: Styled<TabsPrimitive.Tab.Props>) {
  return <TabsPrimitive.Tab data-slot="tabs-trigger" className={cn(tabClass, className)} {...props} />;
}

function TabsContent({ className, ...props }: Styled<TabsPrimitive.Panel.Props>) {
  return <TabsPrimitive.Panel data-slot="tabs-content" className={cn("min-w-0 rounded-md", className)} {...props} />;
}

export { Tabs, TabsContent, TabsList, TabsTrigger, tabClass };
