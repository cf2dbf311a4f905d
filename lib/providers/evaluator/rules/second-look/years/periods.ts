import type { DateSpan } from "../../resume/history/dates";
import { type Interval, intervalOf, unionMonths } from "../../resume/history/intervals";
import type { Entry, History } from "./entry";

/** The months of a span; one calendar year alone ("2014") counts half at best guess and whole at most. */
export const intervalOfSpan = (date: DateSpan, now: number): Interval =>
  intervalOf(date.from, date.to ?? date.from, now);

/** Months covered at best guess, overlaps once. */
export const monthsOf = (entries: readonly Entry[]): number => unionMonths(entries.map((entry) => entry.interval));

/** Months covered at most: every year-only date is read as generously as it can be. */
export const mostMonthsOf = (entries: readonly Entry[]): number =>
  unionMonths(entries.map(({ interval }) => ({ from: interval.earliest, to: interval.latest })));

/** The entries cut at a month: only what lies after it is left. */
export function after(entries: readonly Entry[], month: number): Entry[] {
  return entries
    .filter((entry) => entry.interval.latest > month)
    .map((entry) => ({
      ...entry,
      interval: {
        from: Math.max(entry.interval.from, month),
        to: Math.max(entry.interval.to, month),
        earliest: Math.max(entry.interval.earliest, month),
        latest: entry.interval.latest,
      },
    }));
}

// Whoever stopped writing the history down years ago has not shown all of it.
const FRESH_MONTHS = 24;

/** Whether the work that is told reaches to the present. */
export const reachesNow = (history: History, now: number): boolean =>
  history.entries.some((entry) => entry.kind === "job" && entry.interval.latest >= now - FRESH_MONTHS);
