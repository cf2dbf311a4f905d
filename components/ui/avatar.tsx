import { Avatar as AvatarPrimitive } from "@base-ui/react/avatar";
import { cn, type Styled } from "@/lib/utils";

/** Decoration beside a name, so hidden from assistive technology. `Person` (shared) fills it with initials. */
function Avatar({
  className,
  size = "default",
  ...props
}: Styled<AvatarPrimitive.Root.Props> & { size?: "sm" | "default" | "lg" }) {
  return (
    <AvatarPrimitive.Root
      aria-hidden
      data-slot="avatar"
      data-size={size}
      className={cn(
        "inline-grid size-8 shrink-0 select-none place-items-center overflow-hidden rounded-full bg-secondary font-medium text-secondary-foreground text-xs data-[size=lg]:size-12 data-[size=sm]:size-6 data-[size=lg]:text-base data-[size=sm]:text-[0.625rem]",
        className,
      )}
      {...props}
    />
  );
}

function AvatarImage({ className, ...props }: Styled<AvatarPrimitive.Image.Props>) {
  return (
    <AvatarPrimitive.Image
      data-slot="avatar-image"
      alt=""
      className={cn("col-start-1 row-start-1 size-full object-cover", className)}
      {...props}
    />
  );
}

function AvatarFallback({ className, ...props }: Styled<AvatarPrimitive.Fallback.Props>) {
  return (
    <AvatarPrimitive.Fallback
      data-slot="avatar-fallback"
      className={cn("col-start-1 row-start-1", className)}
      {...props}
    />
  );
}

export { Avatar, AvatarFallback, AvatarImage };
