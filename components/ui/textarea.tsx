import { Field as FieldPrimitive } from "@base-ui/react/field";
import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/input";
import { cn } from "@/lib/utils";

/** A text field that grows with what is written in it, from `rows` (3) up to 60 % of the window's height. */
function Textarea({
  className,
  rows = 3,
  id,
  name,
  value,
  defaultValue,
  disabled,
  ...props
}: ComponentProps<"textarea">) {
  // Rendered through the Field's control, so that label, description and error are wired as for an input.
  return (
    <FieldPrimitive.Control
      id={id}
      name={name}
      value={value}
      defaultValue={defaultValue}
      disabled={disabled}
      render={
        <textarea
          data-slot="textarea"
          rows={rows}
          className={cn(controlClass, "field-sizing-content max-h-[60vh] resize-y py-1.5 leading-5", className)}
          // Lines, padding and border. A plain number: a browser may rewrite `calc()`, and hydration would then complain.
          style={{ minHeight: `${rows * 1.25 + 0.875}rem` }}
          {...props}
        />
      }
    />
  );
}

export { Textarea };
