"use client";

import { ProblemNote } from "@/components/portal/frame/problem-note";
import { PermissionHelp } from "@/components/portal/interview/permission-help";
import { Button } from "@/components/ui/button";
import type { DeviceProblem } from "./open-stream";

type DeviceProblemNoteProps = {
  problem: DeviceProblem;
  hasVideo: boolean;
  onRetry: () => void;
  onWithoutCamera: () => void;
};

const WORDS: Record<DeviceProblem, { title: string; advice: string }> = {
  denied: {
    title: "The browser was not allowed to use your devices",
    advice: "Permission was refused, here or earlier, or in the settings of your system. You can give it now:",
  },
  no_microphone: {
    title: "No microphone was found",
    advice: "Plug one in, or switch on your headset, and try again. You can also type your answers.",
  },
  no_camera: {
    title: "No camera was found",
    advice: "Plug one in and try again, or go on with sound only.",
  },
  in_use: {
    title: "Another program is using your camera or microphone",
    advice: "Close other calls and programs that record (Teams, Zoom, another tab), then try again.",
  },
  insecure: {
    title: "This page was opened without encryption",
    advice: "Browsers give camera and microphone only to addresses that begin with https. You can type your answers.",
  },
  unsupported: {
    title: "This browser cannot record",
    advice: "Open your link in an up-to-date Chrome, Edge, Firefox or Safari, or type your answers here.",
  },
  failed: {
    title: "Camera or microphone could not be opened",
    advice:
      "Unplug them and plug them in again, or restart the browser, and try again. You can also type your answers.",
  },
};

/** What is wrong with the devices and the ways out; typing is always one, offered right below. */
export function DeviceProblemNote({ problem, hasVideo, onRetry, onWithoutCamera }: DeviceProblemNoteProps) {
  const canRetry = problem !== "insecure" && problem !== "unsupported";
  const mayHelpWithoutCamera = hasVideo && (problem === "no_camera" || problem === "in_use" || problem === "failed");
  return (
    <ProblemNote
      title={WORDS[problem].title}
      actions={
        <>
          {canRetry && (
            <Button variant="outline" className="h-11 px-5 text-base" onClick={onRetry}>
              Try again
            </Button>
          )}
          {mayHelpWithoutCamera && (
            <Button variant="outline" className="h-11 px-5 text-base" onClick={onWithoutCamera}>
              Go on without a camera
            </Button>
          )}
        </>
      }
    >
      <p>{WORDS[problem].advice}</p>
      {problem === "denied" && <PermissionHelp hasVideo={hasVideo} />}
    </ProblemNote>
  );
}
