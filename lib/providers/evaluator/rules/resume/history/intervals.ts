import type { Moment } from "./dates";

/** Half-open interval in months since year 0, with its best guess and its longest reading. */
export type Interval = { from: number; to: number; earliest: number; latest: number };

/**
 * Turns a span into months. "Mar 2021 – Jun 2021" is four months (both ends count), "2019 – 2021" is two years from
 * mid-year to mid-year at best guess and three at most. `now` is the reference month, not counted itself.
 */
export function intervalOf(from: Moment, to: Moment, now: number): Interval {
  const end = to.now ? now : to.precision === "year" ? to.mid : to.mid + 1;
  const latest = to.now ? now : to.precision === "year" ? to.high : to.high + 1;
  const start = Math.min(from.mid, end);
  if (from.precision === "year" && to.precision === "year" && !to.now && from.low === to.low) {
    // One calendar year: half of it at best guess, all of it at most.
    return { from: from.low + 3, to: from.low + 9, earliest: from.low, latest: from.low + 12 };
  }
  return { from: start, to: Math.min(end, now), earliest: Math.min(from.low, start), latest: Math.min(latest, now) };
}

/** Months covered by any of the pairs, overlaps counted once. */
export function unionMonths(pairs: readonly { from: number; to: number }[]): number {
  const sorted = [...pairs].filter((pair) => pair.to > pair.from).sort((a, b) => a.from - b.from);
  let total = 0;
  let reach = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    total += Math.max(0, to - Math.max(from, reach));
    reach = Math.max(reach, to);
  }
  return total;
}

/** "9 y 3 m", "8 m", "2 y". */
export function spellMonths(months: number): string {
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  return [years > 0 ? `${years} y` : "", rest > 0 || years === 0 ? `${rest} m` : ""].filter(Boolean).join(" ");
}
