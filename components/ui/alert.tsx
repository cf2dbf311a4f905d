import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const alertVariants = cva(
  "grid w-full grid-cols-1 content-start items-start gap-x-2.5 gap-y-0.5 rounded-lg border bg-card px-3.5 py-3 text-sm has-[>svg]:grid-cols-[1rem_minmax(0,1fr)] [&>svg]:mt-0.5 [&>svg]:size-4",
  {
    variants: {
      variant: {
        default: "[&>svg]:text-muted-foreground",
        info: "border-info/40 [&>svg]:text-info",
        success: "border-success/40 [&>svg]:text-success",
        warning: "border-warning/50 [&>svg]:text-warning",
        destructive: "border-danger/50 [&>svg]:text-danger",
      },
    },
    defaultVariants: { variant: "default" },
  },
);

/** A block that stays on the page. Put an icon first. It is announced only if you give it `role="alert"` or `"status"`. */
function Alert({ className, variant, ...props }: ComponentProps<"div"> & VariantProps<typeof alertVariants>) {
  return <div data-slot="alert" className={cn(alertVariants({ variant }), className)} {...props} />;
}

function AlertTitle({ className, ...props }: ComponentProps<"p">) {
  return <p data-slot="alert-title" className={cn("font-medium [svg~&]:col-start-2", className)} {...props} />;
}

function AlertDescription({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="alert-description"
      className={cn("text-muted-foreground [svg~&]:col-start-2", className)}
      {...props}
    />
  );
}

/** Buttons under the words. */
function AlertActions({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="alert-actions"
      className={cn("mt-2 flex flex-wrap gap-2 [svg~&]:col-start-2", className)}
      {...props}
    />
  );
}

export { Alert, AlertActions, AlertDescription, AlertTitle };
