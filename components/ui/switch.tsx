import { Switch as SwitchPrimitive } from "@base-ui/react/switch";
import { cn, type Styled } from "@/lib/utils";

/** On or off, at once. For something that is sent with a form use a checkbox. */
function Switch({ className, ...props }: Styled<SwitchPrimitive.Root.Props>) {
  return (
    <SwitchPrimitive.Root
      data-slot="switch"
      className={cn(
        "relative -my-0.5 inline-flex h-6 w-8 shrink-0 cursor-pointer items-center rounded-full px-0.5 before:absolute before:inset-x-0 before:inset-y-[3px] before:rounded-full before:bg-input before:transition-colors focus-visible:outline-offset-0 data-disabled:cursor-not-allowed data-disabled:opacity-50 data-checked:before:bg-primary",
        className,
      )}
      {...props}
    >
      <SwitchPrimitive.Thumb
        data-slot="switch-thumb"
        className="relative size-3.5 rounded-full bg-background transition-transform data-checked:translate-x-3.5 rtl:data-checked:-translate-x-3.5"
      />
    </SwitchPrimitive.Root>
  );
}

export { Switch };
