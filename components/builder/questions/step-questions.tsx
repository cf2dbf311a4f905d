"use client";

import { Card, CardContent } from "@/components/ui/card";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import type { StepType } from "@/lib/contract/platform/workflow";
import { QuestionSection } from "./list/question-section";

/** The questions of a step, kind by kind. */
export function StepQuestions({ type }: { type: StepType }) {
  return (
    <Card>
      <CardContent className="flex flex-col gap-8">
        {STEP_MODALITIES[type].map((modality) => (
          <QuestionSection key={modality} modality={modality} />
        ))}
      </CardContent>
    </Card>
  );
}
