"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Listener } from "@/components/portal/voice/listener";
import { findVoice, Speaker } from "@/components/portal/voice/speaker";
import type { Prompt } from "@/lib/contract/portal";
import { mutedNote, pageSeconds } from "./open-session";
import type { InterviewSession } from "./session";

type Given = {
  session: InterviewSession;
  prompt: Prompt;
  language: string;
  /** Null: nobody speaks, nothing is listened to. */
  stream: MediaStream | null;
};

/** Reads the question out, then listens: what is heard is shown as captions and handed in with the answer. */
export function useVoice({ session, prompt, language, stream }: Given) {
  const [isMuted, setIsMuted] = useState(mutedNote.read);
  const [hasVoice, setHasVoice] = useState(false);
  const [isSpeaking, setIsSpeaking] = useState(false);
  const [caption, setCaption] = useState("");
  const speaker = useRef<Speaker | null>(null);
  const listener = useRef<Listener | null>(null);
  /** Counts the readings: one that was cut short by the next does not end that one's pause. */
  const reading = useRef(0);

  /** The listener never hears the question itself: it pauses while that is read out. */
  const readOut = useCallback(async () => {
    const voice = speaker.current;
    if (!voice) return;
    reading.current += 1;
    const mine = reading.current;
    setIsSpeaking(true);
    listener.current?.pause();
    await voice.speak(prompt.text);
    if (speaker.current !== voice || mine !== reading.current) return;
    listener.current?.resume();
    setIsSpeaking(false);
  }, [prompt.text]);

  // Once for each prompt: this hook lives in a component that is mounted anew for each.
  useEffect(() => {
    let isOver = false;
    const own = new Speaker(language);
    const ears = stream && new Listener({ language, now: pageSeconds, onCaption: setCaption });
    speaker.current = own;
    listener.current = ears;
    const [track] = stream?.getAudioTracks() ?? [];
    // Some browsers give the microphone to recognition alone: then the recording goes first.
    const letGo = () => ears?.giveUp();
    track?.addEventListener("mute", letGo);
    void findVoice(language).then((voice) => {
      if (!isOver) setHasVoice(voice !== null);
    });
    void (mutedNote.read() ? Promise.resolve() : readOut()).then(() => {
      if (isOver) return;
      session.clock.mayAnswer();
      ears?.begin();
    });
    return () => {
      isOver = true;
      own.stop();
      speaker.current = null;
      track?.removeEventListener("mute", letGo);
      ears?.end();
    };
  }, [language, readOut, session, stream]);

  return {
    hasVoice,
    isMuted,
    isSpeaking,
    caption,
    hearAgain: () => void readOut(),
    toggleMuted: () => {
      mutedNote.write(!isMuted);
      setIsMuted(!isMuted);
      if (!isMuted) speaker.current?.stop();
    },
    /** Stops reading and listening; what was heard, oldest first. */
    finish: () => {
      speaker.current?.stop();
      return listener.current?.end() ?? [];
    },
  };
}

export type Voice = ReturnType<typeof useVoice>;
