"use client";

import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useContent } from "@/components/builder/plan/plan-provider";
import { nameOf, QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { WeightBar } from "@/components/shared/weight-bar";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import { isScoredKind, weightParts } from "@/lib/contract/plan/weights";
import type { StepType } from "@/lib/contract/platform/workflow";

/** What a step's score is made of, with the open question in front; nothing where nothing is weighed. */
export function StepWeights({ type }: { type: StepType }) {
  const { openQuestion } = useBuilderNav();
  const modality = STEP_MODALITIES[type].find(isScoredKind);
  const parts = useContent(
    (content) => {
      if (!modality) return [];
      const parts = weightParts(content, modality, (index) => nameOf(QUESTION_KINDS[modality].noun, index));
      return parts.filter(({ weight }) => weight > 0);
    },
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  if (parts.length === 0) return null;
  const isHere = parts.some((part) => part.id === openQuestion);
  return (
    <WeightBar
      label={type === "resume" ? "Weights of the resume's score" : "Weights of the interview's score"}
      parts={parts}
      activeId={isHere && openQuestion ? openQuestion : undefined}
    />
  );
}
