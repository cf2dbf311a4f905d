import type { TranscriptEntry } from "@/lib/contract/platform/interview-data";

/** Pure: where the transcript stands on the recording's timeline. All times in seconds of the recording. */

/** A line of the transcript with its place: `at` is null where the recording holds nothing of it. */
export type Line = {
  key: string;
  speaker: string;
  text: string;
  at: number | null;
  questionId: string | null;
  turnId: string | null;
  source: string | null;
};

/**
 * The transcript as lines. A typed answer leaves no trace in the recording and neither does the question before it, so
 * their times would lead to the wrong place: they have none.
 */
export function linesOf(entries: TranscriptEntry[], hasRecording: boolean): Line[] {
  const typed = typedTurns(entries);
  return entries.map((entry, index) => ({
    key: `${entry.turn_id ?? ""}:${index}`,
    speaker: entry.speaker,
    text: entry.text,
    at: hasRecording && !(entry.turn_id && typed.has(entry.turn_id)) ? entry.timestamp : null,
    questionId: entry.question_id ?? null,
    turnId: entry.turn_id ?? null,
    source: entry.source ?? null,
  }));
}

/** Turns that were answered in writing. */
function typedTurns(entries: TranscriptEntry[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.source === "typed" && entry.turn_id ? [entry.turn_id] : [])));
}

/** The index of the line that is being said at `time`: the last one that has begun; -1 before the first. */
export function lineAt(lines: Line[], time: number): number {
  let found = -1;
  let begun = Number.NEGATIVE_INFINITY;
  for (const [index, { at }] of lines.entries()) {
    // A later line wins a tie; an earlier time after a later one (joined recordings) does not take the mark back.
    if (at !== null && at <= time && at >= begun) {
      found = index;
      begun = at;
    }
  }
  return found;
}

export type Mark = { questionId: string; number: number; text: string; at: number };

/** A question and its piece of the conversation. */
export type QuestionPart = { id: string; number: number; text: string; lines: Line[] };

/** Where each question begins, in order of time. Questions of which the recording holds nothing have no mark. */
export function marksOf(parts: QuestionPart[]): Mark[] {
  return parts
    .flatMap(({ id, number, text, lines }) => {
      const times = lines.flatMap(({ at }) => (at === null ? [] : [at]));
      return times.length > 0 ? [{ questionId: id, number, text, at: Math.min(...times) }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The mark that `time` lies behind, or undefined before the first. */
export function markAt(marks: Mark[], time: number): Mark | undefined {
  return marks.findLast(({ at }) => at <= time);
}

/** Pressed within this long of a question's beginning, "previous" means the question before it. */
const NEAR_SECONDS = 2;

/** The mark before or after `time`; undefined when there is none in that direction. */
export function neighbourMark(marks: Mark[], time: number, direction: "previous" | "next"): Mark | undefined {
  // A hair of tolerance: a player that was sent to 12.34 may stand at 12.339.
  if (direction === "next") return marks.find(({ at }) => at > time + 0.05);
  return marks.findLast(({ at }) => at < time - NEAR_SECONDS);
}

/** `time` kept inside the recording; an unknown duration (NaN, Infinity) bounds nothing. */
export function withinRecording(time: number, duration: number): number {
  const end = Number.isFinite(duration) && duration > 0 ? duration : Number.POSITIVE_INFINITY;
  return Math.min(Math.max(0, time), end);
}

/** How far `time` lies in the recording, 0-100 per cent. */
export function placeOf(time: number, duration: number): number {
  if (!(Number.isFinite(duration) && duration > 0)) return 0;
  return (Math.min(Math.max(0, time), duration) / duration) * 100;
}
