"use client";

import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useContent } from "@/components/builder/plan/plan-provider";
import { QuestionPreview } from "@/components/builder/questions/question-preview";
import { nameOf, QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { questionPlace } from "@/lib/contract/plan/content";
import { STEP_MODALITIES } from "@/lib/contract/plan/paths";
import type { StepType } from "@/lib/contract/platform/workflow";
import { PreviewFrame } from "./preview-frame";

/** The question that is open in the editor, as the candidate meets it; without one the first of the step. */
export function StepPreview({ type }: { type: StepType }) {
  const { openQuestion } = useBuilderNav();
  const shown = useContent(
    (content) => {
      const lists = STEP_MODALITIES[type].map((modality) => content.questions[modality]);
      const all = lists.flat();
      const question = all.find((one) => one.id === openQuestion) ?? all[0];
      const place = question && questionPlace(question.id, content);
      return place && { id: question.id, name: nameOf(QUESTION_KINDS[place.modality].noun, place.index) };
    },
    (one, other) => one?.id === other?.id && one?.name === other?.name,
  );
  if (!shown) {
    return (
      <PreviewFrame title="As the candidate sees it">
        <p className="text-muted-foreground text-table">The first question of this step is shown here.</p>
      </PreviewFrame>
    );
  }
  return (
    <PreviewFrame title={`${shown.name}, as the candidate sees it`}>
      <QuestionPreview id={shown.id} />
    </PreviewFrame>
  );
}
