"use client";

import { cn } from "@/lib/utils";
import { useLevel } from "./use-level";

/** The level from which each bar is lit. */
const BARS = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);

/** Moves with the voice, and says in words that it is heard. */
export function LevelMeter({ stream }: { stream: MediaStream }) {
  const { level, isHeard } = useLevel(stream);
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn in bars. */}
      <div
        role="meter"
        aria-label="Microphone level"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(level * 100)}
        className="flex h-4 items-stretch gap-0.5"
      >
        {BARS.map((bar) => (
          <span key={bar} className={cn("flex-1 rounded-xs", level >= bar ? "bg-primary" : "bg-secondary")} />
        ))}
      </div>
      <p role="status" className="text-muted-foreground text-sm">
        {isHeard ? "Your microphone works: you are heard." : "Say a few words. The bar moves when you are heard."}
      </p>
    </div>
  );
}
