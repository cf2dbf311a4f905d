const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/i;

/**
 * Unix seconds of an ISO 8601 date or time; NaN for anything else, also for a day that no month has. Without a zone it is
 * UTC, in whatever zone the server stands. `Date.parse` takes far more: "foo 1" is a day of 2001 to it.
 */
export function isoSeconds(text: string): number {
  const parts = ISO.exec(text);
  if (!parts) return Number.NaN;
  const [, day, clock = "00:00", seconds = "00", fraction = "0", sign, hours = "00", minutes = "00"] = parts;
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(`${day}T`)) return Number.NaN;
  return Date.parse(`${day}T${clock}:${seconds}.${fraction}${sign ? `${sign}${hours}:${minutes}` : "Z"}`) / 1000;
}

/** A deadline in Unix seconds: as `isoSeconds`, but a day without a time is over when it ends. */
export const deadlineSeconds = (text: string): number =>
  isoSeconds(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59.999Z` : text);
