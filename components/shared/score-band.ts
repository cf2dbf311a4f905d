/** The five bands by their lower edge in per cent of the scale; the word is what a person says about such a score. */
const bands = [
  { from: 85, level: 5, word: "Exceptional" },
  { from: 70, level: 4, word: "Strong" },
  { from: 55, level: 3, word: "Meets" },
  { from: 40, level: 2, word: "Below" },
  { from: Number.NEGATIVE_INFINITY, level: 1, word: "Weak" },
] as const;

export type ScoreScale = 10 | 100;

/** The band of a score: `level` 1-5 and its word. `value` 0-`max`; what lies outside counts as the nearest end. */
export function scoreBand(value: number, max: ScoreScale = 100) {
  const percent = (Math.min(Math.max(value, 0), max) / max) * 100;
  // 8.5 of 10 and 85 of 100 are the same score; binary fractions must not part them.
  const rounded = Math.round(percent * 1e6) / 1e6;
  const band = bands.find(({ from }) => rounded >= from) ?? bands[4];
  return { level: band.level, word: band.word, percent: rounded };
}

/** A score as it is read: at most one decimal, and none when it is zero. */
export function scoreDigits(value: number): string {
  return String(Math.round(value * 10) / 10);
}
