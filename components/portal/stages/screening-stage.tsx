"use client";

import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { StageProps } from "@/components/portal/stage-props";
import { Progress } from "@/components/ui/progress";

/** The server reads; the page asks once a second. */
export function ScreeningStage({ state, isOffline }: StageProps & { isOffline: boolean }) {
  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>Reading your resume</StageHeading>
        <p>
          {state.resume ? (
            <>
              <bdi className="break-all font-medium">{state.resume.file_name}</bdi> has arrived and is safe.{" "}
            </>
          ) : null}
          This usually takes a few seconds. You can leave the page open, or come back with your link.
        </p>
      </div>
      <Progress value={null} aria-label="Reading your resume" />
      <p role="status" className="min-h-6 text-muted-foreground">
        {isOffline ? "The connection is lost. The page goes on by itself when it is back." : ""}
      </p>
    </>
  );
}
