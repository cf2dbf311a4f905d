"use client";

import { useContent } from "@/components/builder/plan/plan-provider";
import { StepQuestions } from "@/components/builder/questions/step-questions";
import { StepConfig } from "@/components/builder/steps/step-config";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";

/** One step: what it asks, and how it behaves. */
export function StepPart({ stepId }: { stepId: string }) {
  const given = useContent((content) => content.steps.find((step) => step.id === stepId)?.type);
  const type = STEP_TYPES.find((known) => known === given);
  if (!type) return <p>This step is of a kind that this version cannot show.</p>;
  return (
    <div className="flex flex-col gap-4">
      <h2 className="font-semibold text-lg">{STEP_NAMES[type].name}</h2>
      <StepQuestions type={type} />
      <StepConfig stepId={stepId} type={type} />
    </div>
  );
}
