"use client";

import { useCellPlace } from "@/components/builder/frame/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { cn } from "@/lib/utils";
import { CellNote } from "./cell-note";
import { type Choice, SelectBox, type SelectBoxProps, SwitchBox, type SwitchBoxProps } from "./choice-box";

export type { Choice };

type CellProps = { path: string; className?: string };

/** Something of the posting that is on or off. */
export function CellSwitch({ path, className, ...field }: CellProps & SwitchBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <SwitchBox {...field} problem={problem} value={value} onChange={set} />
      <CellNote path={path} />
    </div>
  );
}

/** One of several choices. A choice that is not there any more stays, and says so. */
export function CellSelect({ path, className, ...field }: CellProps & SelectBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <SelectBox {...field} problem={problem} value={value} onChange={set} />
      <CellNote path={path} />
    </div>
  );
}
