"use client";

import type { UploadState } from "@/components/portal/recorder/upload-queue";
import { StatusDot } from "@/components/shared/status";
import { cn } from "@/lib/utils";
import { CameraPreview } from "./camera-preview";
import type { SessionState } from "./session-state";
import { uploadWords } from "./upload-words";

type RecordingPanelProps = {
  state: SessionState;
  upload: UploadState;
  /** Null: nothing is recorded. */
  stream: MediaStream | null;
  className?: string;
};

/** Beside the question: one's own picture, that it is recorded, that it is saved. */
export function RecordingPanel({ state, upload, stream, className }: RecordingPanelProps) {
  const { tone, words } = uploadWords(upload, state.isOffline);
  const hasPicture = stream !== null && stream.getVideoTracks().length > 0;
  const isOn = state.recording === "on";
  return (
    <section aria-label="Recording" className={cn("flex items-start gap-4 rounded-lg md:flex-col md:gap-3", className)}>
      {hasPicture && <CameraPreview stream={stream} className="w-28 shrink-0 md:w-full" />}
      <div className="flex min-w-0 flex-col gap-1 text-sm">
        {stream ? (
          <StatusDot tone={isOn ? "danger" : "muted"} className="font-medium">
            {isOn ? "Recording" : "Not recording"}
          </StatusDot>
        ) : (
          <StatusDot tone="muted">Nothing is recorded</StatusDot>
        )}
        <p role="status" className="text-muted-foreground">
          <StatusDot tone={tone} className="items-baseline whitespace-normal [&>span:last-child]:whitespace-normal">
            {words}
          </StatusDot>
        </p>
      </div>
    </section>
  );
}
