/**
 * Whole per cents of `weights` that add up to 100 (largest remainder); zeroes when nothing weighs anything.
 * Negative and non-finite weights count as 0.
 */
export function weightShares(weights: number[]): number[] {
  const clean = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const total = clean.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return clean;

  const exact = clean.map((weight) => (weight / total) * 100);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((share, index) => share + (raised.has(index) ? 1 : 0));
}
