import { Accordion as AccordionPrimitive } from "@base-ui/react/accordion";
import { ChevronRightIcon } from "lucide-react";
import { cn, type Styled } from "@/lib/utils";

function Accordion<Value>({ className, ...props }: Styled<AccordionPrimitive.Root.Props<Value>>) {
  return <AccordionPrimitive.Root data-slot="accordion" className={cn("flex flex-col", className)} {...props} />;
}

function AccordionItem({ className, ...props }: Styled<AccordionPrimitive.Item.Props>) {
  return (
    <AccordionPrimitive.Item
      data-slot="accordion-item"
      className={cn("border-b last:border-b-0", className)}
      {...props}
    />
  );
}

function AccordionTrigger({ className, children, ...props }: Styled<AccordionPrimitive.Trigger.Props>) {
  return (
    <AccordionPrimitive.Header className="flex">
      <AccordionPrimitive.Trigger
        data-slot="accordion-trigger"
        className={cn(
          "group/accordion flex min-h-10 flex-1 items-center gap-2 rounded-sm py-2 text-start font-medium text-sm focus-visible:-outline-offset-2 data-disabled:opacity-50",
          className,
        )}
        {...props}
      >
        <ChevronRightIcon
          aria-hidden
          className="size-4 shrink-0 text-muted-foreground transition-transform group-data-panel-open/accordion:rotate-90 rtl:rotate-180"
        />
        {children}
      </AccordionPrimitive.Trigger>
    </AccordionPrimitive.Header>
  );
}

function AccordionContent({ className, children, ...props }: Styled<AccordionPrimitive.Panel.Props>) {
  return (
    <AccordionPrimitive.Panel
      data-slot="accordion-content"
      className="h-(--accordion-panel-height) overflow-hidden transition-[height] duration-120 ease-out data-ending-style:h-0 data-starting-style:h-0"
      {...props}
    >
      <div className={cn("ps-6 pb-3", className)}>{children}</div>
    </AccordionPrimitive.Panel>
  );
}

export { Accordion, AccordionContent, AccordionItem, AccordionTrigger };
