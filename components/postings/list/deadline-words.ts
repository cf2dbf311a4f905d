const DAY = 24 * 60 * 60 * 1000;

/**
 * What a badge says about a deadline within the next seven days: "in 5 days", "tomorrow" (the reader's next calendar day),
 * "in 3 hours"; null when it is further away or has passed. Both in milliseconds.
 */
export function deadlineSoon(deadline: number, now: number): string | null {
  const left = deadline - now;
  if (left <= 0 || left > 7 * DAY) return null;
  if (left >= DAY) {
    const days = Math.round((midnightOf(deadline) - midnightOf(now)) / DAY); // Rounded: a day of a clock change has 23 hours.
    return days === 1 ? "tomorrow" : `in ${days} days`;
  }
  const hours = Math.floor(left / (60 * 60 * 1000));
  if (hours >= 1) return hours === 1 ? "in an hour" : `in ${hours} hours`;
  return "in minutes";
}

/** The midnight before a moment, on the clock of whoever reads. */
const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
