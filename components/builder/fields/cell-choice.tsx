"use client";

import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import type { Choice } from "@/components/builder/words/field-words";
import { CellFrame } from "./cell-frame";
import { SelectBox, type SelectBoxProps, SwitchBox, type SwitchBoxProps } from "./choice-box";

export type { Choice };

type CellProps = { path: string; className?: string };

/** Something of the posting that is on or off. */
export function CellSwitch({ path, className, ...field }: CellProps & SwitchBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <CellFrame path={path} className={className}>
      <SwitchBox {...field} problem={problem} value={value} onChange={set} />
    </CellFrame>
  );
}

/** One of several choices. A choice that is not there any more stays, and says so. */
export function CellSelect({ path, className, ...field }: CellProps & SelectBoxProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <CellFrame path={path} className={className}>
      <SelectBox {...field} problem={problem} value={value} onChange={set} />
    </CellFrame>
  );
}
