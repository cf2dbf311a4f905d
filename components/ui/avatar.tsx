import { Avatar as AvatarPrimitive } from "@base-ui/react/avatar";
import { cn, type Styled } from "@/lib/utils";

/** Decoration beside a name, so hidden from assistive technology. */
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

/** The initials of a name as read in its script: first and last word, at most two letters; "?" for a name without any. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const first = words.at(0);
  if (!first) return "?";
  const last = words.length > 1 ? words.at(-1) : undefined;
  // One letter of an Arabic or Chinese name stands alone: two of them would join into something that is not a word.
  const letters = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(first) ? [first, last] : [first];
  return letters.map((word) => [...(word ?? "")].at(0)?.toLocaleUpperCase() ?? "").join("");
}

export { Avatar, AvatarFallback, AvatarImage, initialsOf };
