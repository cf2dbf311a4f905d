"use client";

import { useCellPlace } from "@/components/builder/frame/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { cn } from "@/lib/utils";
import { CellNote } from "./cell-note";
import { NumberBox, type NumberBoxProps, TextBox, type TextBoxProps } from "./text-box";

type CellProps = { path: string; className?: string };

/** A text of the posting. */
export function CellText({ path, className, ...field }: CellProps & TextBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <TextBox {...field} problem={problem} value={value} onChange={set} />
      <CellNote path={path} />
    </div>
  );
}

/** A number of the posting. What is no number stays as it was typed, and the cell says so. */
export function CellNumber({ path, className, ...field }: CellProps & NumberBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <NumberBox {...field} problem={problem} value={value} onChange={set} />
      <CellNote path={path} />
    </div>
  );
}

export { numberOf } from "./text-box";
