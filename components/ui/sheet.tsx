import { Dialog as SheetPrimitive } from "@base-ui/react/dialog";
import { cva, type VariantProps } from "class-variance-authority";
import { XIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { overlayClass } from "@/components/ui/dialog";
import { cn, type Styled } from "@/lib/utils";

const Sheet = SheetPrimitive.Root;
const SheetTrigger = SheetPrimitive.Trigger;
const SheetClose = SheetPrimitive.Close;

const sheetVariants = cva(
  "fixed z-50 flex flex-col bg-popover text-popover-foreground shadow-elevation outline-none transition-[translate,opacity] duration-140 ease-out data-ending-style:opacity-0 data-starting-style:opacity-0",
  {
    variants: {
      side: {
        right:
          "inset-y-0 end-0 w-full max-w-md border-s data-ending-style:translate-x-8 data-starting-style:translate-x-8",
        left: "inset-y-0 start-0 w-full max-w-md border-e data-ending-style:-translate-x-8 data-starting-style:-translate-x-8",
        bottom:
          "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t pb-[env(safe-area-inset-bottom)] data-ending-style:translate-y-8 data-starting-style:translate-y-8",
        top: "inset-x-0 top-0 max-h-[85dvh] rounded-b-lg border-b data-ending-style:-translate-y-8 data-starting-style:-translate-y-8",
      },
    },
    defaultVariants: { side: "right" },
  },
);

/** A panel from the edge that keeps the page in sight. Put the long part in `SheetBody`, which scrolls. */
function SheetContent({
  className,
  children,
  side,
  closeLabel = "Close",
  ...props
}: Styled<SheetPrimitive.Popup.Props> & VariantProps<typeof sheetVariants> & { closeLabel?: string }) {
  return (
    <SheetPrimitive.Portal>
      <SheetPrimitive.Backdrop data-slot="sheet-overlay" className={overlayClass} />
      <SheetPrimitive.Popup data-slot="sheet-content" className={cn(sheetVariants({ side }), className)} {...props}>
        {children}
        <SheetPrimitive.Close
          render={<Button variant="ghost" size="icon" aria-label={closeLabel} className="absolute end-3 top-3" />}
        >
          <XIcon aria-hidden />
        </SheetPrimitive.Close>
      </SheetPrimitive.Popup>
    </SheetPrimitive.Portal>
  );
}

function SheetHeader({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="sheet-header" className={cn("flex flex-col gap-1 border-b p-4 pe-14", className)} {...props} />
  );
}

function SheetBody({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="sheet-body" className={cn("min-h-0 flex-1 overflow-y-auto p-4", className)} {...props} />;
}

function SheetFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="sheet-footer" className={cn("mt-auto flex justify-end gap-2 border-t p-4", className)} {...props} />
  );
}

function SheetTitle({ className, ...props }: Styled<SheetPrimitive.Title.Props>) {
  return (
    <SheetPrimitive.Title data-slot="sheet-title" className={cn("font-semibold text-base", className)} {...props} />
  );
}

function SheetDescription({ className, ...props }: Styled<SheetPrimitive.Description.Props>) {
  return (
    <SheetPrimitive.Description
      data-slot="sheet-description"
      className={cn("text-muted-foreground text-sm", className)}
      {...props}
    />
  );
}

export {
  Sheet,
  SheetBody,
  SheetClose,
  SheetContent,
  SheetDescription,
  SheetFooter,
  SheetHeader,
  SheetTitle,
  SheetTrigger,
};
