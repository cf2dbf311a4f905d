import { Separator as SeparatorPrimitive } from "@base-ui/react/separator";
import { cn, type Styled } from "@/lib/utils";

function Separator({ className, orientation = "horizontal", ...props }: Styled<SeparatorPrimitive.Props>) {
  return (
    <SeparatorPrimitive
      data-slot="separator"
      orientation={orientation}
      className={cn(
        "shrink-0 bg-border data-[orientation=horizontal]:h-px data-[orientation=vertical]:w-px data-[orientation=horizontal]:w-full data-[orientation=vertical]:self-stretch",
        className,
      )}
      {...props}
    />
  );
}

export { Separator };
