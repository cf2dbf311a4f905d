"use client";

import { useState } from "react";
import { ProblemNote } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { UploadQueue, UploadState } from "@/components/portal/recorder/upload-queue";
import { Button } from "@/components/ui/button";
import { Progress, ProgressLabel, ProgressValue } from "@/components/ui/progress";
import type { InterviewSession } from "./session";

type FinishingProps = {
  session: InterviewSession;
  queue: UploadQueue;
  upload: UploadState;
  isOffline: boolean;
  problem: string | null;
};

/** All is answered; what is left of the recording still travels. */
export function Finishing({ session, queue, upload, isOffline, problem }: FinishingProps) {
  const [most, setMost] = useState(upload.pendingBytes);
  if (upload.pendingBytes > most) setMost(upload.pendingBytes);
  const percent = most === 0 ? 100 : Math.round((100 * (most - upload.pendingBytes)) / most);
  const isLost = isOffline || upload.status === "waiting";
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <StageHeading>That was the last question</StageHeading>
        <p>Please keep this page open until everything is saved.</p>
      </div>
      {upload.status !== "refused" && (
        <Progress value={upload.pendingBytes > 0 ? percent : null}>
          <ProgressLabel className="text-base">
            {upload.pendingBytes > 0 ? "Saving the rest of your recording" : "Handing in your interview"}
          </ProgressLabel>
          {upload.pendingBytes > 0 && <ProgressValue className="text-base" />}
        </Progress>
      )}
      <p role="status" className="min-h-6">
        {isLost && "Connection lost: everything is kept here and sent when it is back. The page keeps trying."}
      </p>
      {upload.status === "refused" && (
        <ProblemNote
          title={upload.message ?? "The rest of the recording was not taken."}
          actions={
            <>
              <Button variant="outline" className="h-11 px-5 text-base" onClick={() => queue.resume()}>
                Try again
              </Button>
              <Button
                variant="outline"
                className="h-11 px-5 text-base"
                onClick={() => void session.finishWithoutTheRest()}
              >
                Finish without it
              </Button>
            </>
          }
        >
          The end of your recording is not stored. Your answers before it are.
        </ProblemNote>
      )}
      {problem && (
        <ProblemNote title={problem}>Your answers are saved. Reload the page to see where you are.</ProblemNote>
      )}
    </div>
  );
}
