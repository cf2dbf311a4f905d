import type { Line } from "./timeline";

/** A line that nothing follows, or after which nobody speaks for long, stands for so many seconds. */
const LONGEST_SECONDS = 7;

/**
 * The transcript as a WebVTT file, for a recording whose own captions are missing or out of reach. Each line stands until
 * the next one begins. Null when no line has a place in the recording.
 */
export function captionsOf(lines: Line[]): string | null {
  const placed = lines
    .flatMap((line) => (line.at === null ? [] : [{ ...line, at: line.at }]))
    .sort((a, b) => a.at - b.at);
  if (placed.length === 0) return null;
  const cues = placed.map(({ at, text }, index) => {
    const next = placed.slice(index + 1).find((line) => line.at > at)?.at ?? Number.POSITIVE_INFINITY;
    return `${stamp(at)} --> ${stamp(Math.min(next, at + LONGEST_SECONDS))}\n${cueText(text)}`;
  });
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

/** An empty line would end the cue; &, < and > have a meaning of their own. */
const cueText = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\s*[\r\n]+\s*/g, " ");

function stamp(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  return new Date(milliseconds).toISOString().slice(11, 23);
}
