"use client";

import { ArrowDownToLineIcon } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { usePlayer, usePlayerValue } from "./player-context";
import { type Line, lineAt } from "./timeline";
import { TranscriptLine } from "./transcript-line";

/** The current line is moved when it leaves this part of the window's height, so that the text stands still otherwise. */
const COMFORT = { top: 0.1, bottom: 0.65, target: 0.25 };

type TranscriptProps = { lines: Line[]; numbers: Map<string, number>; madeWith: string | null };

/** The whole conversation; while it plays the current line is marked and kept in sight, unless the reader scrolls away. */
export function Transcript({ lines, numbers, madeWith }: TranscriptProps) {
  const player = usePlayer();
  const box = useRef<HTMLElement>(null);
  const [isFollowing, setIsFollowing] = useState(true);
  const [focused, setFocused] = useState<number | null>(null);
  const playedIndex = usePlayerValue((state) => (state.time > 0 || state.isPlaying ? lineAt(lines, state.time) : -1));
  const canPlay = lines.some(({ at }) => at !== null);
  const tabStop = focused ?? (playedIndex >= 0 ? playedIndex : lines.findIndex(({ at }) => at !== null));

  useEffect(() => {
    if (isFollowing && playedIndex >= 0) keepInSight(box.current, playedIndex);
  }, [isFollowing, playedIndex]);

  const leave = () => canPlay && setIsFollowing(false);
  const walk = (event: KeyboardEvent) => {
    if (["PageUp", "PageDown", "Home", "End"].includes(event.key)) return leave();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>("[data-line-button]") ?? [])];
    const at = buttons.findIndex((button) => button.isSameNode(document.activeElement));
    if (at === -1) return leave();
    event.preventDefault();
    buttons[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  };

  return (
    <section aria-labelledby="transcript-title" className="flex min-h-0 flex-1 flex-col rounded-lg border bg-card">
      <div className="flex h-11 shrink-0 items-center gap-3 border-b ps-4 pe-2">
        <h2 id="transcript-title" className="font-semibold">
          Transcript
        </h2>
        {madeWith && <span className="truncate text-muted-foreground text-xs">{madeWith}</span>}
        {canPlay && (
          <Button
            variant={isFollowing ? "secondary" : "ghost"}
            size="sm"
            aria-pressed={isFollowing}
            className="ms-auto"
            onClick={() => setIsFollowing(!isFollowing)}
          >
            <ArrowDownToLineIcon aria-hidden />
            Follow
          </Button>
        )}
      </div>
      <section
        ref={box}
        aria-label="Transcript, scrolls"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        onWheel={leave}
        onTouchMove={leave}
        onKeyDown={walk}
        onPointerDown={(event) => event.target === event.currentTarget && leave()}
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain py-2 focus-visible:-outline-offset-2 max-lg:max-h-[28rem]"
      >
        <ol>
          {lines.map((line, index) => (
            <TranscriptLine
              key={line.key}
              index={index}
              line={line}
              hasTimes={canPlay}
              number={line.questionId ? numbers.get(line.questionId) : undefined}
              isNewSpeaker={lines[index - 1]?.speaker !== line.speaker || lines[index - 1]?.turnId !== line.turnId}
              isCurrent={index === playedIndex}
              isTabStop={index === tabStop}
              onPlay={player.playFrom}
              onFocus={setFocused}
            />
          ))}
        </ol>
      </section>
    </section>
  );
}

/** Scrolls the box, and only the box, when the line has left the comfortable part of it. */
function keepInSight(box: HTMLElement | null, index: number) {
  const line = box?.querySelector<HTMLElement>(`[data-line="${index}"]`);
  if (!box || !line) return;
  const top = line.offsetTop - box.scrollTop;
  const isComfortable = top >= box.clientHeight * COMFORT.top && top <= box.clientHeight * COMFORT.bottom;
  if (!isComfortable) box.scrollTop = line.offsetTop - box.clientHeight * COMFORT.target;
}
