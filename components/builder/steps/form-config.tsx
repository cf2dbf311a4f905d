"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { FormSection } from "@/components/builder/fields/form-section";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { stepCell } from "@/lib/contract/plan/paths";
import { StepOverrides } from "./step-overrides";

/** Who goes on after the form. */
export function FormConfig({ stepId }: { stepId: string }) {
  return (
    <FormSection title="How this step works">
      <CellSwitch
        path={stepCell(stepId, "knockout_enabled")}
        {...STEP_WORDS.form.knockout_enabled}
        fallback={true}
        description="On: an answer that fails a question marked as knockout ends the application. Off: it is shown to you, and everybody goes on."
      />
      <StepOverrides stepId={stepId} />
    </FormSection>
  );
}
