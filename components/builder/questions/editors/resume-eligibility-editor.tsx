"use client";

import { CellFold } from "@/components/builder/fields/cell-fold";
import { CellWeight } from "@/components/builder/fields/cell-weight";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { questionCell } from "@/lib/contract/plan/paths";

/** What a resume must show. */
export function ResumeEligibilityEditor({ id }: { id: string }) {
  const weight = questionCell(id, "score_weight");
  return (
    <>
      <PassingNote id={id} />
      <CellFold title="Advanced" of="settings of this qualification" paths={[weight]}>
        <CellWeight path={weight} description="Kept for programs that read it; a qualification moves no score." />
      </CellFold>
    </>
  );
}
