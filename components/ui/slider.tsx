import { Slider as SliderPrimitive } from "@base-ui/react/slider";
import { cn, type Styled } from "@/lib/utils";

type SliderProps = Styled<SliderPrimitive.Root.Props<number>> & {
  /** Names the thumb when no `Field` label does. */
  "aria-label"?: string;
};

/** One number between `min` (0) and `max` (100). Show the number beside it: the bar alone is not readable. */
function Slider({ className, "aria-label": label, ...props }: SliderProps) {
  return (
    <SliderPrimitive.Root data-slot="slider" className={cn("w-full", className)} {...props}>
      <SliderPrimitive.Control className="flex h-6 w-full touch-none select-none items-center data-disabled:opacity-50">
        <SliderPrimitive.Track className="h-1.5 w-full rounded-full bg-secondary">
          <SliderPrimitive.Indicator className="rounded-full bg-primary" />
          <SliderPrimitive.Thumb
            aria-label={label}
            className="size-6 rounded-full before:absolute before:inset-1 before:rounded-full before:border-2 before:border-primary before:bg-background has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ring has-[:focus-visible]:-outline-offset-1"
          />
        </SliderPrimitive.Track>
      </SliderPrimitive.Control>
    </SliderPrimitive.Root>
  );
}

export { Slider };
