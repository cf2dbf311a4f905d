import type { ReactNode } from "react";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";

type MissingItemProps = { icon: ReactNode; reason: string; children: ReactNode };

/** In a menu, in the place of what cannot be done here: its name, and the sentence that says why. */
export function MissingItem({ icon, reason, children }: MissingItemProps) {
  return (
    // Not faded as other disabled items are: the reason is there to be read.
    <DropdownMenuItem disabled className="items-start text-muted-foreground data-disabled:opacity-100">
      <span className="flex h-5 items-center">{icon}</span>
      <span className="flex flex-col gap-0.5">
        <span>{children}</span>
        <span className="text-xs">{reason}</span>
      </span>
    </DropdownMenuItem>
  );
}
