"use client";

import { useEffect, useRef, useState } from "react";
import { voiceSampleAddress } from "@/lib/queries/library";

/** Plays one voice's sample at a time. `playing` and `failed` are ids of voices. */
export function useVoiceSample() {
  const [playing, setPlaying] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const audio = useRef<HTMLAudioElement | null>(null);
  useEffect(() => () => audio.current?.pause(), []);

  const stop = () => {
    audio.current?.pause();
    audio.current = null;
    setPlaying(null);
  };
  const play = (id: string) => {
    stop();
    setFailed(null);
    const sample = new Audio(voiceSampleAddress(id));
    audio.current = sample;
    setPlaying(id);
    const end = (isFailure: boolean) => {
      if (audio.current !== sample) return; // another one plays by now
      audio.current = null;
      setPlaying(null);
      if (isFailure) setFailed(id);
    };
    sample.addEventListener("ended", () => end(false));
    sample.play().catch(() => end(true)); // said beside the voice
  };
  return { playing, failed, play, stop };
}
