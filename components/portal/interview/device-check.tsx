"use client";

import { KeyboardIcon } from "lucide-react";
import { MainButton } from "@/components/portal/frame/main-button";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { Button } from "@/components/ui/button";
import type { PortalState } from "@/lib/contract/portal";
import { CameraPreview } from "./camera-preview";
import { DeviceProblemNote } from "./device-problem-note";
import { DeviceSelect } from "./device-select";
import { EarlierAnswers } from "./earlier-answers";
import { LevelMeter } from "./level-meter";
import { TestSound } from "./test-sound";
import type { Devices } from "./use-devices";

type DeviceCheckProps = {
  state: PortalState;
  devices: Devices;
  onStart: (stream: MediaStream | null) => void;
};

/** Before the first question: see oneself, be heard, hear; or decide to type. */
export function DeviceCheck({ state, devices, onStart }: DeviceCheckProps) {
  const { posting } = state;
  const { status, stream, problem, choice, open } = devices;
  const answered = state.interview?.answered ?? [];
  const names = posting.video ? "camera and microphone" : "microphone";
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <StageHeading>{answered.length > 0 ? "Welcome back" : "Check your devices"}</StageHeading>
        {answered.length > 0 ? (
          <p>Your answers so far are saved. You go on with the question at which you stopped.</p>
        ) : (
          <p>Find a quiet place. Nothing is recorded yet: the recording begins when you press “Start the interview”.</p>
        )}
      </div>
      <EarlierAnswers answered={answered} />

      {(status === "idle" || status === "asking") && (
        <div className="flex flex-col gap-3">
          <p>Your browser will ask whether this page may use your {names}. Please allow it.</p>
          <MainButton
            className="sm:self-start"
            busy={status === "asking" && "Waiting for your permission"}
            onClick={() => void open(choice)}
          >
            {posting.video ? "Check camera and microphone" : "Check microphone"}
          </MainButton>
        </div>
      )}
      {status === "failed" && problem && (
        <DeviceProblemNote
          problem={problem}
          hasVideo={choice.hasVideo}
          onRetry={() => void open(choice)}
          onWithoutCamera={() => void open({ ...choice, hasVideo: false })}
        />
      )}
      {status === "ready" && stream && <Ready devices={devices} stream={stream} onStart={() => onStart(stream)} />}

      <div className="flex flex-col gap-3 border-t pt-6">
        <h2 className="font-semibold text-lg leading-7">No microphone, or would you rather type?</h2>
        <p>You can type every answer, and it counts the same. Then nothing is recorded, neither picture nor sound.</p>
        <Button
          variant="outline"
          className="h-auto min-h-11 whitespace-normal px-5 py-2 text-base sm:self-start"
          onClick={() => onStart(null)}
        >
          <KeyboardIcon aria-hidden />
          Type my answers
        </Button>
      </div>
    </div>
  );
}

function Ready({ devices, stream, onStart }: { devices: Devices; stream: MediaStream; onStart: () => void }) {
  const { choice, open, cameras, microphones } = devices;
  const idOf = (tracks: MediaStreamTrack[]) => tracks[0]?.getSettings().deviceId ?? "";
  const hasPicture = stream.getVideoTracks().length > 0;
  return (
    <>
      <div className={hasPicture ? "grid gap-6 sm:grid-cols-2" : "grid gap-6"}>
        {hasPicture && <CameraPreview stream={stream} />}
        <div className="flex flex-col gap-5">
          <LevelMeter stream={stream} />
          <TestSound />
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <DeviceSelect
          label="Microphone"
          devices={microphones}
          value={idOf(stream.getAudioTracks())}
          onChange={(microphoneId) => void open({ ...choice, microphoneId })}
        />
        {hasPicture && (
          <DeviceSelect
            label="Camera"
            devices={cameras}
            value={idOf(stream.getVideoTracks())}
            onChange={(cameraId) => void open({ ...choice, cameraId })}
          />
        )}
      </div>
      <MainButton className="sm:self-start" onClick={onStart}>
        Start the interview
      </MainButton>
    </>
  );
}
