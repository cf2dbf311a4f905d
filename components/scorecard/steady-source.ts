/** Pure: which address a player plays. Signed links change every few minutes; a player that gets a new one starts over. */

/** The same file behind another signature. */
function isSameFile(a: string, b: string): boolean {
  return a.split(/[?#]/, 1)[0] === b.split(/[?#]/, 1)[0];
}

/**
 * The address to play: the first one stays while it works, a fresh one comes once it `failed` or when another file took
 * its place (the finished recording, a video instead of a sound). Null: there is nothing to play.
 */
export function steadySource(current: string | null, offered: string | null, failed: boolean): string | null {
  if (!current || !offered) return offered;
  if (failed || !isSameFile(current, offered)) return offered;
  return current;
}
