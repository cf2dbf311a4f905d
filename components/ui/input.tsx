import { Input as InputPrimitive } from "@base-ui/react/input";
import { cn, type Styled } from "@/lib/utils";

// 16 px on touch screens: below that, iOS zooms the page when a field takes focus.
const controlClass =
  "w-full min-w-0 rounded-md border border-input bg-background px-2.5 text-sm transition-colors placeholder:text-muted-foreground focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-muted disabled:opacity-60 aria-invalid:border-destructive data-invalid:border-destructive pointer-coarse:text-base dark:bg-card";

/** A one-line text field. Inside a `Field` its label, description and error are wired to it. */
function Input({ className, type = "text", ...props }: Styled<InputPrimitive.Props>) {
  return (
    <InputPrimitive
      data-slot="input"
      type={type}
      className={cn(
        controlClass,
        "h-8 file:me-2 file:h-7 file:border-0 file:bg-transparent file:font-medium file:text-sm",
        className,
      )}
      {...props}
    />
  );
}

export { controlClass, Input };
