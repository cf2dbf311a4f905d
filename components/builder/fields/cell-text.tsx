"use client";

import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { CellFrame } from "./cell-frame";
import { NumberBox, type NumberBoxProps, TextBox, type TextBoxProps } from "./text-box";

type CellProps = { path: string; className?: string };

/** A text of the posting. */
export function CellText({ path, className, ...field }: CellProps & TextBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <CellFrame path={path} className={className}>
      <TextBox {...field} problem={problem} value={value} onChange={set} />
    </CellFrame>
  );
}

/** A number of the posting. What is no number stays as it was typed, and the cell says so. */
export function CellNumber({ path, className, ...field }: CellProps & NumberBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <CellFrame path={path} className={className}>
      <NumberBox {...field} problem={problem} value={value} onChange={set} />
    </CellFrame>
  );
}

export { numberOf } from "./text-box";
