"use client";

import { useEffect, useState } from "react";

const READ_MS = 80;
/** Speech at an arm's length is above it, the noise of a quiet room below. */
const HEARD = 0.4;

/** How loud the microphone is, 0-1, and whether anything was heard since the stream was opened. */
export function useLevel(stream: MediaStream | null): { level: number; isHeard: boolean } {
  const [level, setLevel] = useState(0);
  const [isHeard, setIsHeard] = useState(false);

  useEffect(() => {
    setLevel(0);
    setIsHeard(false);
    if (!stream || stream.getAudioTracks().length === 0) return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const loud = loudness(samples);
      setLevel(Math.round(loud * 20) / 20);
      if (loud > HEARD) setIsHeard(true);
    }, READ_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);

  return { level, isHeard };
}

/** The loudness of samples in -1..1 as 0-1, on a scale on which speech fills the middle. */
export function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const decibels = 10 * Math.log10(sum / samples.length + 1e-10);
  // -60 dB is silence, -10 dB as loud as it gets.
  return Math.min(1, Math.max(0, (decibels + 60) / 50));
}
