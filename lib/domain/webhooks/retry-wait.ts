const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after the first failed attempt, the second, and so on: three days in all, as Standard Webhooks has it. */
export const WEBHOOK_WAITS: readonly number[] = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** At most this part of a wait is added to it, so that receivers that failed together are not all asked again at once. */
const JITTER = 0.1;

/**
 * Seconds until the next attempt after `failures` failed ones (1 and on), or null when that was the last.
 * `random` is 0 to 1. `asked` is what the receiver wished: the wait is never shorter.
 */
export function retryWait(
  waits: readonly number[],
  failures: number,
  random: number,
  asked: number | null,
): number | null {
  const wait = waits[failures - 1];
  return wait === undefined ? null : Math.max(wait * (1 + JITTER * random), asked ?? 0);
}
