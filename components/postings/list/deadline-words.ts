const DAY = 24 * 60 * 60 * 1000;

/**
 * What a badge says about a deadline within the next seven days: "in 5 days", "tomorrow" (less than two days), "in 3 hours";
 * null when it is further away or has passed. Both in milliseconds.
 */
export function deadlineSoon(deadline: number, now: number): string | null {
  const left = deadline - now;
  if (left <= 0 || left > 7 * DAY) return null;
  const days = Math.floor(left / DAY);
  if (days >= 2) return `in ${days} days`;
  if (days === 1) return "tomorrow";
  const hours = Math.floor(left / (60 * 60 * 1000));
  if (hours >= 1) return hours === 1 ? "in an hour" : `in ${hours} hours`;
  return "in minutes";
}
