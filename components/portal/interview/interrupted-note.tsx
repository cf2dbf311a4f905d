"use client";

import { ProblemNote } from "@/components/portal/frame/problem-note";
import { Button } from "@/components/ui/button";

type InterruptedNoteProps = {
  onRetry: () => void;
  onType: () => void;
  isTrying: boolean;
  isStillMissing: boolean;
};

/** A device went away in the middle of an answer. */
export function InterruptedNote({ onRetry, onType, isTrying, isStillMissing }: InterruptedNoteProps) {
  return (
    <ProblemNote
      title="The recording has stopped"
      actions={
        <>
          <Button variant="outline" className="h-11 px-5 text-base" disabled={isTrying} onClick={onRetry}>
            Record again
          </Button>
          <Button variant="outline" className="h-11 px-5 text-base" onClick={onType}>
            Go on by typing
          </Button>
        </>
      }
    >
      {isStillMissing
        ? "Your camera or microphone still cannot be opened. Check that they are plugged in and that no other program uses them."
        : "Your camera or microphone was disconnected. What was recorded is kept. Plug it in and record again: please repeat your answer to this question from its beginning."}
    </ProblemNote>
  );
}
