/** The scale that three typed numbers make; undefined while they make none. */
export function sliderRange(
  ...typed: [min: unknown, max: unknown, step: unknown]
): { min: number; max: number; step: number } | undefined {
  const [min, max, step] = [typed[0] ?? 0, typed[1] ?? 10, typed[2] ?? 1].map(Number) as [number, number, number]; // safe: three in, three out
  return min < max && step > 0 && step <= max - min && Number.isFinite(max - min) ? { min, max, step } : undefined;
}
