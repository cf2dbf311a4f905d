"use client";

import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { StageProps } from "@/components/portal/stage-props";

/** The posting takes no one now, and this candidate had not begun. */
export function ClosedStage({ state }: StageProps) {
  const { posting } = state;
  return (
    <>
      <StageHeading>This job is closed for now</StageHeading>
      <p>
        <bdi>{posting.company_name}</bdi> takes no candidates for{" "}
        <bdi lang={posting.language} className="font-medium">
          {posting.title}
        </bdi>{" "}
        at the moment. If it opens again, this link will work. If you have a question, write to{" "}
        <bdi>{posting.company_name}</bdi>.
      </p>
    </>
  );
}
