"use client";

import { CellNumber } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/postings/new/form-section";
import { postingCell } from "@/lib/contract/plan/paths";

/** Everything about the posting that is neither the job nor a step. */
export function SettingsPart() {
  return (
    <FormSection title="Retakes">
      <CellNumber path={postingCell("max_retakes")} label="Retakes" optional />
    </FormSection>
  );
}
