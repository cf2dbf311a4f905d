"use client";

import { usePlayer } from "./player-context";
import { type Mark, neighbourMark } from "./timeline";

/** Moves the recording to the question before or after the one it is at, where there is one. */
export function useToQuestion(marks: Mark[]): (direction: "previous" | "next") => void {
  const player = usePlayer();
  return (direction) => {
    const mark = neighbourMark(marks, player.state().time, direction);
    if (mark) player.seek(mark.at);
  };
}
