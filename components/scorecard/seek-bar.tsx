"use client";

import { clockWords } from "@/lib/contract/clock-words";
import { usePlayer, usePlayerValue } from "./player-context";
import { type Mark, placeOf } from "./timeline";

/** Where the recording stands, with a mark for the beginning of each question. Arrow keys move it by ten seconds. */
export function SeekBar({ marks }: { marks: Mark[] }) {
  const player = usePlayer();
  const time = usePlayerValue((state) => state.time);
  const duration = usePlayerValue((state) => state.duration);
  const isKnown = Number.isFinite(duration) && duration > 0;
  const place = placeOf(time, duration);

  return (
    <div className="relative h-6">
      <div aria-hidden className="pointer-events-none absolute inset-x-2 top-1/2 h-1.5 -translate-y-1/2">
        <div className="h-full overflow-hidden rounded-full bg-input/40">
          <div className="h-full rounded-full bg-primary" style={{ width: `${place}%` }} />
        </div>
        {isKnown &&
          marks.map(({ questionId, at }) => (
            <span
              key={questionId}
              data-mark={questionId}
              className="absolute -inset-y-1 w-0.5 -translate-x-1/2 rounded-full bg-foreground outline outline-background"
              style={{ left: `${placeOf(at, duration)}%` }}
            />
          ))}
      </div>
      <input
        type="range"
        aria-label="Place in the recording"
        aria-valuetext={`${clockWords(time)} of ${clockWords(duration)}`}
        min={0}
        max={isKnown ? duration : 0}
        step={0.1}
        value={Math.min(time, isKnown ? duration : 0)}
        disabled={!isKnown}
        onChange={(event) => player.seek(event.target.valueAsNumber)}
        className="absolute inset-0 w-full cursor-pointer appearance-none rounded-sm bg-transparent [&::-moz-range-thumb]:size-4 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-primary [&::-moz-range-thumb]:bg-background [&::-webkit-slider-thumb]:size-4 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-primary [&::-webkit-slider-thumb]:bg-background"
      />
    </div>
  );
}
