"use client";

import { MainButton } from "@/components/portal/frame/main-button";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { StageProps } from "@/components/portal/stage-props";
import { ResumeUpload } from "@/components/portal/stages/resume-upload";
import { useStep } from "@/components/portal/stages/use-step";
import { portalClient } from "@/lib/queries/portal";

/** The resume: sent, or gone on without where the posting allows it. */
export function ResumeStage(props: StageProps) {
  const { token, state } = props;
  const { posting } = state;
  const skip = useStep(props, () => portalClient.skipResume({ params: { token } }));
  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>Send your resume</StageHeading>
        <p>
          It is compared with what the job asks for. What it does not say, you are asked yourself: nobody is turned away
          because a resume is silent.
        </p>
      </div>
      <ResumeUpload {...props} />
      {posting.resume_required ? (
        <p className="text-muted-foreground">
          A file with text works best: a photo or a scan of a page may not be readable.
        </p>
      ) : (
        <div className="flex flex-col gap-3 border-t pt-6">
          <p>You have no resume at hand? This job does not need one.</p>
          {skip.error && <ProblemNote title={sentenceOf(skip.error)} />}
          <MainButton
            variant="outline"
            className="sm:self-start"
            busy={skip.isPending && "One moment"}
            onClick={() => skip.mutate()}
          >
            Go on without a resume
          </MainButton>
        </div>
      )}
    </>
  );
}
