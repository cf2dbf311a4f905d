"use client";

import { useState, useSyncExternalStore } from "react";
import { ProblemNote } from "@/components/portal/frame/problem-note";
import type { UploadQueue } from "@/components/portal/recorder/upload-queue";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { PortalState } from "@/lib/contract/portal";
import { Elsewhere } from "./elsewhere";
import { Finishing } from "./finishing";
import { InterruptedNote } from "./interrupted-note";
import { PromptView } from "./prompt-view";
import { RecordingPanel } from "./recording-panel";
import type { InterviewSession } from "./session";
import { BEFORE_THE_START } from "./session-state";
import type { Devices } from "./use-devices";
import { useIntegrity } from "./use-integrity";
import { useSafeguards } from "./use-safeguards";

type ConversationProps = {
  token: string;
  session: InterviewSession;
  queue: UploadQueue;
  state: PortalState;
  devices: Devices;
};

/** From the first question to the last byte of the recording. */
export function Conversation({ token, session, queue, state, devices }: ConversationProps) {
  const now = useSyncExternalStore(session.subscribe, session.snapshot, () => BEFORE_THE_START);
  const upload = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const [isRecorded, setIsRecorded] = useState(devices.stream !== null);
  useSafeguards({ session, state: now, upload });
  const onPasted = useIntegrity({
    token,
    isOn: state.posting.notes_integrity && (now.phase === "asking" || now.phase === "saving"),
    promptId: now.prompt?.id ?? null,
  });

  /** Opens the devices once more; without them the interview goes on by typing. */
  const reopen = async () => {
    const stream = isRecorded ? await devices.open(devices.choice) : null;
    devices.handOver();
    return stream;
  };

  const { phase, prompt } = now;
  if (phase === "elsewhere") return <Elsewhere onTakeOver={async () => session.begin(await reopen(), true)} />;
  if (phase === "finishing") {
    return (
      <Finishing session={session} queue={queue} upload={upload} isOffline={now.isOffline} problem={now.problem} />
    );
  }
  if (!prompt) {
    return now.problem ? (
      <ProblemNote
        title={now.problem}
        actions={
          <Button variant="outline" className="h-11 px-5 text-base" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        }
      >
        What you have answered is saved.
      </ProblemNote>
    ) : (
      <p role="status" className="flex items-center gap-2">
        <Spinner />
        {now.isOffline ? "The connection is lost. The interview opens when it is back." : "Opening the interview"}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-6 md:grid md:grid-cols-[minmax(0,1fr)_14rem] md:gap-10">
      <RecordingPanel
        state={now}
        upload={upload}
        stream={isRecorded ? devices.stream : null}
        className="md:order-last"
      />
      <div className="flex min-w-0 flex-col gap-6">
        {now.recording === "interrupted" && (
          <InterruptedNote
            onRetry={async () => {
              const stream = await reopen();
              if (stream) session.resumeRecording(stream);
            }}
            onType={() => {
              setIsRecorded(false);
              session.resumeRecording(null);
            }}
            isTrying={devices.status === "asking"}
            isStillMissing={devices.status === "failed"}
          />
        )}
        <PromptView
          key={prompt.id}
          session={session}
          now={now}
          prompt={prompt}
          interviewId={state.interview_id}
          posting={state.posting}
          stream={isRecorded ? devices.stream : null}
          onPasted={onPasted}
        />
      </div>
    </div>
  );
}
