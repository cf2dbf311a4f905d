export type DayOfUse = { day: string; requests: number; refused: number };

const DAY_MS = 24 * 60 * 60_000;

/** The last `count` days (UTC) up to the one of `now` (milliseconds), oldest first; days that are not in `used` are zero. */
export function lastDays(used: DayOfUse[], now: number, count = 30): DayOfUse[] {
  const known = new Map(used.map((day) => [day.day, day]));
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return known.get(day) ?? { day, requests: 0, refused: 0 };
  });
}

/** "3 Nov"; the day is UTC and stays so in every zone. */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** "1,204 requests, 12 of them refused". */
export function countWords({ requests, refused }: Pick<DayOfUse, "requests" | "refused">): string {
  const count = `${requests.toLocaleString("en")} ${requests === 1 ? "request" : "requests"}`;
  return refused === 0 ? count : `${count}, ${refused.toLocaleString("en")} of them refused`;
}
