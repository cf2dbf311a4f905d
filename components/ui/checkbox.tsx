import { Checkbox as CheckboxPrimitive } from "@base-ui/react/checkbox";
import { CheckIcon, MinusIcon } from "lucide-react";
import { cn, type Styled } from "@/lib/utils";

/** The box is drawn 16 px wide inside a 24 px target; the negative margin keeps the layout at 16. */
function Checkbox({ className, ...props }: Styled<CheckboxPrimitive.Root.Props>) {
  return (
    <CheckboxPrimitive.Root
      data-slot="checkbox"
      className={cn(
        "group/checkbox relative -m-1 inline-grid size-6 align-middle shrink-0 cursor-pointer place-items-center rounded-sm before:absolute before:inset-1 before:rounded-sm before:border before:border-input before:bg-background before:transition-colors focus-visible:-outline-offset-1 aria-invalid:before:border-destructive data-disabled:cursor-not-allowed data-disabled:opacity-50 data-checked:before:border-primary data-checked:before:bg-primary data-indeterminate:before:border-primary data-indeterminate:before:bg-primary",
        className,
      )}
      {...props}
    >
      <CheckboxPrimitive.Indicator className="relative text-primary-foreground">
        <CheckIcon aria-hidden strokeWidth={3} className="size-3 group-data-indeterminate/checkbox:hidden" />
        <MinusIcon aria-hidden strokeWidth={3} className="hidden size-3 group-data-indeterminate/checkbox:block" />
      </CheckboxPrimitive.Indicator>
    </CheckboxPrimitive.Root>
  );
}

export { Checkbox };
