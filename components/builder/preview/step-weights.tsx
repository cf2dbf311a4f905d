"use client";

import { useBuilderNav } from "@/components/builder/frame/builder-nav";
import { useSettled } from "@/components/builder/plan/use-settled";
import { noun } from "@/components/builder/publish/cell-label";
import { WeightBar } from "@/components/shared/weight-bar";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import { isScoredKind, weightParts } from "@/lib/contract/plan/weights";
import type { StepType } from "@/lib/contract/platform/workflow";
import { PreviewFrame } from "./preview-frame";

const TITLES: Partial<Record<StepType, string>> = {
  resume: "What the resume score is made of",
  web_interview: "What the interview score is made of",
};

/** How much each question of a scored step counts. */
export function StepWeights({ type }: { type: StepType }) {
  const { openQuestion } = useBuilderNav();
  const modality = STEP_MODALITIES[type].find(isScoredKind);
  const parts = useSettled((store) =>
    modality ? weightParts(store.content, modality, (index) => `${noun(modality)} ${index + 1}`) : [],
  );
  const title = TITLES[type];
  if (!title || parts.length === 0) return null;
  const active = parts.some(({ id }) => id === openQuestion) ? (openQuestion ?? undefined) : undefined;
  return (
    <PreviewFrame title={title}>
      <WeightBar label={title} parts={parts} activeId={active} />
    </PreviewFrame>
  );
}
