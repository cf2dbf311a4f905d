import type { ReactNode } from "react";
import { initialsOf } from "@/components/shared/initials";
import { Avatar, AvatarFallback, AvatarImage } from "@/components/ui/avatar";
import { cn } from "@/lib/utils";

type PersonProps = {
  name: string;
  /** One quiet line under the name: an email address, a role. Leave it out for a single line. */
  secondary?: ReactNode;
  imageUrl?: string;
  size?: "sm" | "default" | "lg";
  className?: string;
};

/** A person: initials, name, one more line. A long name in any script is cut at its own end, whole on hover. */
export function Person({ name, secondary, imageUrl, size = "default", className }: PersonProps) {
  return (
    <span data-slot="person" className={cn("flex min-w-0 items-center gap-2.5", size === "sm" && "gap-2", className)}>
      <Avatar size={size}>
        <AvatarFallback>{initialsOf(name)}</AvatarFallback>
        {imageUrl && <AvatarImage src={imageUrl} />}
      </Avatar>
      <span className="flex min-w-0 flex-col">
        {/* The block keeps the page's side, the inner text takes the direction of its own script. */}
        <span className={cn("flex min-w-0 font-medium", size === "lg" && "text-base")}>
          <bdi title={name} className="min-w-0 truncate">
            {name}
          </bdi>
        </span>
        {secondary && (
          <span className="flex min-w-0 text-muted-foreground text-xs">
            <bdi className="min-w-0 truncate">{secondary}</bdi>
          </span>
        )}
      </span>
    </span>
  );
}
