"use client";

import { clockWords } from "@/lib/contract/clock-words";
import { usePlayer } from "./player-context";
import type { Line } from "./timeline";

/** A piece of the transcript inside a card; the times play from there. */
export function Snippet({ lines }: { lines: Line[] }) {
  const player = usePlayer();
  return (
    <ol className="flex flex-col gap-1 border-s-2 ps-3 text-table">
      {lines.map(({ key, at, speaker, text, source }) => (
        <li key={key} className="flex items-baseline gap-2">
          {at !== null && (
            <button
              type="button"
              aria-label={`Play from ${clockWords(at)}`}
              onClick={() => player.playFrom(at)}
              className="min-h-6 shrink-0 rounded-sm text-primary text-xs tabular-nums hover:underline"
            >
              {clockWords(at)}
            </button>
          )}
          <span dir="auto" className="min-w-0 break-words">
            <span className="text-muted-foreground">
              {speaker}
              {source === "typed" && " (typed)"}:{" "}
            </span>
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
