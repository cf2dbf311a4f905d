"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFold } from "@/components/builder/fields/cell-fold";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/builder/fields/form-section";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { stepCell } from "@/lib/contract/plan/paths";
import { StepOverrides } from "./step-overrides";

/** Who goes on after their resume was read. */
export function ResumeConfig({ stepId }: { stepId: string }) {
  const [eligibility, criteria] = [
    stepCell(stepId, "num_eligibility_questions"),
    stepCell(stepId, "num_criteria_questions"),
  ];
  return (
    <FormSection title="How this step works">
      <CellSwitch
        path={stepCell(stepId, "mandatory")}
        {...STEP_WORDS.resume.mandatory}
        fallback={true}
        description="Off: candidates may go on without one, and a person looks at the requirements."
      />
      <CellSwitch
        path={stepCell(stepId, "knockout_enabled")}
        {...STEP_WORDS.resume.knockout_enabled}
        fallback={true}
        description="Only a stated miss counts. Silence never knocks out; it is asked."
      />
      <CellNumber
        path={stepCell(stepId, "min_evaluation_score")}
        {...STEP_WORDS.resume.min_evaluation_score}
        optional
        description="0 to 100. Who stays below it does not go on. Empty: no minimum."
      />
      <CellFold title="Advanced" of="for the resume step" paths={[eligibility, criteria]}>
        <p className="text-muted-foreground text-table">
          How many of each to make where a program makes this posting without writing any. What is written above counts
          in their place.
        </p>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CellNumber
            path={eligibility}
            {...STEP_WORDS.resume.num_eligibility_questions}
            optional
            description="0 to 15."
          />
          <CellNumber path={criteria} {...STEP_WORDS.resume.num_criteria_questions} optional description="0 to 15." />
        </div>
      </CellFold>
      <StepOverrides stepId={stepId} />
    </FormSection>
  );
}
