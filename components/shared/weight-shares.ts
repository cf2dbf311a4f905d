/** How finely a share is told: whole per cents, and as many decimals as it takes for nothing that weighs to show as 0. */
const UNITS_OF_A_PERCENT = [1, 10, 100, 1000];

/**
 * Per cents of `weights` that add up to 100 (largest remainder); zeroes when nothing weighs anything. Whole ones, unless
 * a part that weighs something would then be told as 0: among two hundred questions a share is 0.5.
 * Negative and non-finite weights count as 0.
 */
export function weightShares(weights: number[]): number[] {
  const clean = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const total = clean.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return clean;

  let shares: number[] = [];
  for (const units of UNITS_OF_A_PERCENT) {
    shares = parts(clean, total, 100 * units).map((part) => part / units);
    if (clean.every((weight, index) => weight === 0 || shares[index] !== 0)) break;
  }
  return shares;
}

/** `weights` as whole numbers that add up to `whole`. */
function parts(weights: number[], total: number, whole: number): number[] {
  const exact = weights.map((weight) => (weight / total) * whole);
  const floors = exact.map(Math.floor);
  const missing = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((part, index) => part + (raised.has(index) ? 1 : 0));
}
