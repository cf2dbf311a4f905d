import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

const labelClass =
  "inline-flex w-fit select-none items-center gap-1.5 font-medium text-sm leading-5 has-disabled:opacity-60 data-disabled:opacity-60";

/** A plain label; give it `htmlFor`. Inside a `Field` use `FieldLabel`, which wires itself. */
function Label({ className, ...props }: ComponentProps<"label">) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the caller gives htmlFor or wraps the control.
  return <label data-slot="label" className={cn(labelClass, className)} {...props} />;
}

export { Label, labelClass };
