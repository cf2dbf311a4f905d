"use client";

import { Tooltip as TooltipPrimitive } from "@base-ui/react/tooltip";
import { createContext, useContext, useId, useState } from "react";
import { cn, type Styled } from "@/lib/utils";

/** Once around the app: after one tooltip has opened the next ones open without waiting. */
function TooltipProvider({ delay = 400, ...props }: TooltipPrimitive.Provider.Props) {
  return <TooltipPrimitive.Provider delay={delay} {...props} />;
}

// Base UI keeps tooltips visual only; ours also describe their trigger while they are open.
const TooltipContext = createContext<{ id: string; isOpen: boolean }>({ id: "", isOpen: false });

/** A few words about the trigger, on hover and on keyboard focus. Never the only place of something that matters. */
function Tooltip({ onOpenChange, ...props }: TooltipPrimitive.Root.Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(props.defaultOpen ?? false);
  return (
    <TooltipContext value={{ id, isOpen: props.open ?? isOpen }}>
      <TooltipPrimitive.Root
        onOpenChange={(open, details) => {
          setIsOpen(open);
          onOpenChange?.(open, details);
        }}
        {...props}
      />
    </TooltipContext>
  );
}

function TooltipTrigger(props: TooltipPrimitive.Trigger.Props) {
  const { id, isOpen } = useContext(TooltipContext);
  return <TooltipPrimitive.Trigger data-slot="tooltip-trigger" aria-describedby={isOpen ? id : undefined} {...props} />;
}

function TooltipContent({
  className,
  side = "top",
  align = "center",
  sideOffset = 6,
  ...props
}: Styled<TooltipPrimitive.Popup.Props> & Pick<TooltipPrimitive.Positioner.Props, "align" | "side" | "sideOffset">) {
  const { id } = useContext(TooltipContext);
  return (
    <TooltipPrimitive.Portal>
      <TooltipPrimitive.Positioner side={side} align={align} sideOffset={sideOffset} className="z-50">
        <TooltipPrimitive.Popup
          id={id}
          role="tooltip"
          data-slot="tooltip-content"
          className={cn(
            "max-w-[min(20rem,var(--available-width))] rounded-md bg-foreground px-2 py-1 text-background text-xs shadow-elevation transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 data-instant:transition-none",
            className,
          )}
          {...props}
        />
      </TooltipPrimitive.Positioner>
    </TooltipPrimitive.Portal>
  );
}

export { Tooltip, TooltipContent, TooltipProvider, TooltipTrigger };
