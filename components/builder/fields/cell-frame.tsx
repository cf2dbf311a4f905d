"use client";

import type { ReactNode } from "react";
import { useCellPlace } from "@/components/builder/nav/builder-nav";
import { cn } from "@/lib/utils";
import { CellNote } from "./cell-note";

type CellFrameProps = {
  path: string;
  className?: string;
  children: ReactNode;
};

/** Around whatever edits one cell: `goTo` finds it, and what somebody else made of it is told under it. */
export function CellFrame({ path, className, children }: CellFrameProps) {
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      {children}
      <CellNote path={path} />
    </div>
  );
}
