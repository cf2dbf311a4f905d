import { Radio as RadioPrimitive } from "@base-ui/react/radio";
import { RadioGroup as RadioGroupPrimitive } from "@base-ui/react/radio-group";
import { cn, type Styled } from "@/lib/utils";

function RadioGroup<Value>({ className, ...props }: Styled<RadioGroupPrimitive.Props<Value>>) {
  return <RadioGroupPrimitive data-slot="radio-group" className={cn("flex flex-col gap-2", className)} {...props} />;
}

/** Drawn 16 px wide inside a 24 px target. Wrap it in a `<label>` with its words, or give it an `id` and a `Label`. */
function RadioGroupItem<Value>({ className, ...props }: Styled<RadioPrimitive.Root.Props<Value>>) {
  return (
    <RadioPrimitive.Root
      data-slot="radio-group-item"
      className={cn(
        "relative -m-1 inline-grid size-6 align-middle shrink-0 cursor-pointer place-items-center rounded-full before:absolute before:inset-1 before:rounded-full before:border before:border-input before:bg-background before:transition-colors focus-visible:-outline-offset-1 aria-invalid:before:border-destructive data-disabled:cursor-not-allowed data-disabled:opacity-50 data-checked:before:border-primary data-checked:before:bg-primary",
        className,
      )}
      {...props}
    >
      <RadioPrimitive.Indicator className="relative size-1.5 rounded-full bg-primary-foreground" />
    </RadioPrimitive.Root>
  );
}

export { RadioGroup, RadioGroupItem };
