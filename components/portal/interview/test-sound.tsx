"use client";

import { Volume2Icon } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const NOTES = [523.25, 659.25];
const NOTE_SECONDS = 0.35;

/** Plays two notes: the same way out as the questions. */
export function TestSound() {
  const [isPlayed, setIsPlayed] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <Button
        variant="outline"
        className="h-11 self-start px-5 text-base"
        onClick={() => {
          void playNotes();
          setIsPlayed(true);
        }}
      >
        <Volume2Icon aria-hidden />
        Test sound
      </Button>
      <p role="status" className="text-muted-foreground text-sm">
        {isPlayed
          ? "You should have heard two notes. If not, turn up the volume or choose another speaker in your system. The questions also stand on the page."
          : "The questions are read out where your browser has a voice, and always stand on the page."}
      </p>
    </div>
  );
}

async function playNotes(): Promise<void> {
  const context = new AudioContext();
  NOTES.forEach((frequency, index) => {
    const start = context.currentTime + index * NOTE_SECONDS;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = frequency;
    // Fades in and out: a tone that is cut off clicks.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.03);
    volume.gain.linearRampToValueAtTime(0, start + NOTE_SECONDS);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + NOTE_SECONDS);
  });
  await new Promise((resolve) => setTimeout(resolve, NOTES.length * NOTE_SECONDS * 1000 + 200));
  await context.close();
}
