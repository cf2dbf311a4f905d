"use client";

import { memo } from "react";
import { Badge } from "@/components/ui/badge";
import { clockWords } from "@/lib/contract/clock-words";
import { cn } from "@/lib/utils";
import type { Line } from "./timeline";

const SOURCES: Record<string, string> = { typed: "Typed", untranscribed: "Not transcribed" };

type TranscriptLineProps = {
  index: number;
  line: Line;
  /** False where nothing at all can be played: then there is no column of times. */
  hasTimes: boolean;
  /** The number of the question it belongs to. */
  number?: number;
  isNewSpeaker: boolean;
  isCurrent: boolean;
  isTabStop: boolean;
  onPlay: (at: number) => void;
  onFocus: (index: number) => void;
};

/** One line. A click anywhere on it plays from there; the time is its button for the keyboard. Its words can be selected. */
export const TranscriptLine = memo(function TranscriptLine(props: TranscriptLineProps) {
  const { index, line, hasTimes, number, isNewSpeaker, isCurrent, isTabStop, onPlay, onFocus } = props;
  const { at } = line;
  const isQuestion = line.source === "question" || line.speaker === "Interviewer";
  const source = line.source ? SOURCES[line.source] : undefined;

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the time in it is a button that does the same.
    <li
      data-line={index}
      aria-current={isCurrent ? "true" : undefined}
      onClick={() => {
        // Letting go after selecting words is not a wish to hear them.
        if (at !== null && window.getSelection()?.isCollapsed !== false) onPlay(at);
      }}
      className={cn(
        "border-transparent border-s-2 py-0.5 pe-4",
        hasTimes ? "grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 ps-2" : "ps-3.5",
        isNewSpeaker && "pt-2.5",
        at !== null && "cursor-pointer hover:bg-muted/60",
        isCurrent && "border-primary bg-accent hover:bg-accent",
      )}
    >
      {hasTimes && at === null && <span />}
      {at !== null && (
        <button
          type="button"
          data-line-button
          tabIndex={isTabStop ? 0 : -1}
          aria-label={`Play from ${clockWords(at)}`}
          onFocus={() => onFocus(index)}
          onClick={(event) => {
            event.stopPropagation();
            onPlay(at);
          }}
          className="h-fit min-h-6 rounded-sm pe-1 text-end text-muted-foreground text-xs tabular-nums hover:text-foreground focus-visible:outline-offset-0"
        >
          {clockWords(at)}
        </button>
      )}
      <div className="min-w-0 leading-6">
        {isNewSpeaker && (
          <p className="flex items-center gap-2 text-muted-foreground text-xs">
            <bdi>{line.speaker}</bdi>
            {isQuestion && number !== undefined && <span>Question {number}</span>}
            {source && <Badge variant="muted">{source}</Badge>}
          </p>
        )}
        <p dir="auto" className={cn("whitespace-pre-line break-words", isQuestion && "font-medium")}>
          {line.text}
        </p>
      </div>
    </li>
  );
});
