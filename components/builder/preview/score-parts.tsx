"use client";

import { useContent } from "@/components/builder/plan/plan-provider";
import { StepWeights } from "@/components/builder/questions/step-weights";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import { isScoredKind } from "@/lib/contract/plan/weights";
import type { StepType } from "@/lib/contract/platform/workflow";
import { PreviewFrame } from "./preview-frame";

/** How much each question of a scored step counts; nothing for a step that gives no score, or asks nothing yet. */
export function ScoreParts({ type }: { type: StepType }) {
  const modality = STEP_MODALITIES[type].find(isScoredKind);
  const isAsked = useContent((content) => modality !== undefined && content.questions[modality].length > 0);
  if (!isAsked) return null;
  return (
    <PreviewFrame
      title={type === "resume" ? "What the resume score is made of" : "What the interview score is made of"}
    >
      <StepWeights type={type} />
    </PreviewFrame>
  );
}
