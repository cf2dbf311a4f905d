"use client";

import type { RefObject } from "react";
import { Popover, PopoverContent, PopoverTitle } from "@/components/ui/popover";
import { LabelsPicker } from "./labels-picker";

type LabelsPopoverProps = {
  posting: { id: string; title: string; labels: string[] };
  /** What it stands beside, and where the focus goes afterwards. */
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** The labels of a posting, to change beside the button that asked for them. */
export function LabelsPopover({ posting, anchor, open, onOpenChange }: LabelsPopoverProps) {
  return (
    <Popover open={open} onOpenChange={onOpenChange}>
      <PopoverContent anchor={anchor} align="end" finalFocus={anchor} className="w-80">
        <PopoverTitle>Labels</PopoverTitle>
        <LabelsPicker posting={posting} />
      </PopoverContent>
    </Popover>
  );
}
