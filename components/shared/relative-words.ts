const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  { below: hour, size: minute, unit: "min" },
  { below: day, size: hour, unit: "h" },
  { below: 14 * day, size: day, unit: "d" },
  { below: 60 * day, size: 7 * day, unit: "wk" },
  { below: 365 * day, size: 30.44 * day, unit: "mo" },
  { below: Number.POSITIVE_INFINITY, size: 365.25 * day, unit: "y" },
];

/**
 * How far `at` lies from `now` (both in milliseconds), in short words: "just now", "5 min ago", "in 3 d".
 * Free of time zone and locale, so that server and browser write the same.
 */
export function relativeWords(at: number, now: number): string {
  const seconds = (at - now) / 1000;
  const distance = Math.abs(seconds);
  if (distance < minute) return seconds > 35 ? "in a moment" : "just now";

  return seconds < 0 ? `${spanWords(-seconds)} ago` : `in ${spanWords(seconds)}`;
}

/** How long something lasts, in short words: "5 min", "3 d". What is shorter than a minute is "1 min". */
export function spanWords(seconds: number): string {
  const step = steps.find(({ below }) => seconds < below);
  return step ? `${Math.max(1, Math.floor(seconds / step.size))} ${step.unit}` : "";
}

/** Date and time in full, in the reader's own zone and language, with the zone named. */
export function exactWords(at: number): string {
  return new Intl.DateTimeFormat(undefined, {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(at);
}

/** A moment as unix seconds (what the API sends) or a Date, in milliseconds; null when it is no moment at all. */
export function toMilliseconds(value: number | Date): number | null {
  const ms = value instanceof Date ? value.getTime() : value * 1000;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? ms : null;
}
