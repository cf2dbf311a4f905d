const LONGEST = 24 * 3600;

/**
 * The header's wish in seconds from `now`, 0 to 24 hours: it is a number of seconds or a date of HTTP.
 * Null when there is none or it cannot be read.
 */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? "";
  const isDate = /^[A-Za-z]{3,9}, /.test(text);
  const seconds = /^\d+$/.test(text) ? Number(text) : isDate ? (Date.parse(text) - now.getTime()) / 1000 : Number.NaN;
  return Number.isNaN(seconds) ? null : Math.min(LONGEST, Math.max(0, seconds));
}
