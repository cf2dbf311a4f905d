"use client";

import { Tooltip as TooltipPrimitive } from "@base-ui/react/tooltip";
import { createContext, useContext, useId, useState } from "react";
import { cn, type Styled } from "@/lib/utils";

/** Once around the app: after one tooltip has opened the next ones open without waiting. */
function TooltipProvider({ delay = 400, ...props }: TooltipPrimitive.Provider.Props) {
  return <TooltipPrimitive.Provider delay={delay} {...props} />;
}

// Base UI keeps tooltips visual only; ours also describe their trigger while they are open.
type TooltipState = { id: string; isOpen: boolean; open: () => void };
const TooltipContext = createContext<TooltipState>({ id: "", isOpen: false, open: () => {} });

/** A few words about the trigger, on hover and on keyboard focus. Never the only place of something that matters. */
function Tooltip({ open, defaultOpen = false, onOpenChange, ...props }: TooltipPrimitive.Root.Props) {
  const id = useId();
  const [isOwnOpen, setIsOpen] = useState(defaultOpen);
  const isOpen = open ?? isOwnOpen;
  return (
    <TooltipContext value={{ id, isOpen, open: () => setIsOpen(true) }}>
      <TooltipPrimitive.Root
        open={isOpen}
        onOpenChange={(next, details) => {
          setIsOpen(next);
          onOpenChange?.(next, details);
        }}
        {...props}
      />
    </TooltipContext>
  );
}

/** `opensOnTap`: for triggers that do nothing else, so that touch screens can read it too; a tap elsewhere closes it. */
function TooltipTrigger({ opensOnTap = false, ...props }: TooltipPrimitive.Trigger.Props & { opensOnTap?: boolean }) {
  const { id, isOpen, open } = useContext(TooltipContext);
  return (
    <TooltipPrimitive.Trigger
      data-slot="tooltip-trigger"
      aria-describedby={isOpen ? id : undefined}
      closeOnClick={!opensOnTap}
      onClick={opensOnTap ? open : undefined}
      {...props}
    />
  );
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
