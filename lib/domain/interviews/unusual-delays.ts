import type { z } from "zod";
import type { UnusualDelay } from "@/lib/contract/platform/screening-results";

/** Pure: answers that began far later than the same person's answers usually do. */

type Turn = {
  prompt: string;
  text: string | null;
  source: string | null;
  from: number | null;
  phrases: { at: number }[];
};

/** Fewer answers than this have no usual delay. */
const LEAST_ANSWERS = 4;
/** A delay counts from here on: both this many times the person's own median, and this many seconds. */
const TIMES_THE_MEDIAN = 4;
const LEAST_SECONDS = 15;

/** Seconds from when an answer could begin to its first word; null where nothing was heard, as in typed answers. */
function delayOf(turn: Turn): number | null {
  const first = turn.phrases[0]?.at;
  if (turn.source === "typed" || turn.from === null || first === undefined) return null;
  return Math.max(0, first - turn.from);
}

/** Spoken answers that began unusually late, and how many could be compared; null where there are too few of them. */
export function unusualDelays(turns: Turn[]): { instances: z.output<typeof UnusualDelay>[] } | null {
  const measured = turns.flatMap((turn) => {
    const delay = delayOf(turn);
    return delay === null ? [] : [{ turn, delay }];
  });
  if (measured.length < LEAST_ANSWERS) return null;
  const median = medianOf(measured.map(({ delay }) => delay));
  const limit = Math.max(LEAST_SECONDS, TIMES_THE_MEDIAN * median);
  const tenth = (seconds: number) => Math.round(seconds * 10) / 10;
  return {
    instances: measured
      .filter(({ delay }) => delay >= limit)
      .map(({ turn, delay }) => ({
        question_text: turn.prompt,
        response_text: turn.text ?? "",
        delay_seconds: tenth(delay),
        median_seconds: tenth(median),
        reasoning: `The answer began after ${tenth(delay)} seconds; this person usually begins after ${tenth(median)}. People also pause to think.`,
      })),
  };
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
