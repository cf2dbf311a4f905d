"use client";

import { useEffect, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import type { InterviewSession } from "./session";
import type { SessionState } from "./session-state";
import { toAnswer } from "./to-answer";
import type { Voice } from "./use-voice";

/** A second press of the button that brought the question must not answer it. */
const ARMED_AFTER_MS = 1000;

type SpokenAnswerProps = { session: InterviewSession; now: SessionState; voice: Voice };

/** The candidate speaks for as long as they like, and says when they are done. */
export function SpokenAnswer({ session, now, voice }: SpokenAnswerProps) {
  const [isArmed, setIsArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsArmed(true), ARMED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const isSaving = now.phase === "saving";
  const hint = voice.isSpeaking
    ? "The question is read out. You can answer as soon as you like."
    : "Take your time. Speak when you are ready.";
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted-foreground">{hint}</p>
      {voice.caption && (
        <p dir="auto" className="line-clamp-3 rounded-lg bg-muted px-4 py-3 text-muted-foreground">
          <span className="sr-only">Live captions: </span>
          {voice.caption}
        </p>
      )}
      <MainButton
        className="sm:self-start"
        busy={isSaving && "Saving your answer"}
        disabled={!isArmed || now.recording !== "on"}
        onClick={() => void session.answer(toAnswer(voice.finish()))}
      >
        I have finished my answer
      </MainButton>
      <p role="status" className="sr-only">
        {isSaving ? "Saving your answer" : ""}
      </p>
    </div>
  );
}
