"use client";

import { useEffect } from "react";
import type { UploadState } from "@/components/portal/recorder/upload-queue";
import type { InterviewSession } from "./session";
import type { SessionState } from "./session-state";

type Given = { session: InterviewSession; state: SessionState; upload: UploadState };

/** What keeps an interview from being lost by accident: a warning before leaving, a screen that stays on, a quick return. */
export function useSafeguards({ session, state, upload }: Given): void {
  const hasUnsent = upload.pendingBytes > 0 || state.phase === "saving" || state.phase === "finishing";
  useEffect(() => {
    if (!hasUnsent) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsent]);

  useEffect(() => {
    const wake = () => session.wake();
    window.addEventListener("online", wake);
    return () => window.removeEventListener("online", wake);
  }, [session]);

  const isRecording = state.recording === "on";
  useEffect(() => {
    if (!isRecording) return;
    // A phone that dims its screen stops recording. Browsers let go of the lock whenever the page is hidden.
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isOver) await granted.release();
        else lock = granted;
      } catch (error) {
        // Saving battery, or not allowed: the screen then dims as it always does.
        console.warn("The screen may turn off during the interview.", error);
      }
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, [isRecording]);
}
