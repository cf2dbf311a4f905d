import { median } from "./load";

/** One line of the report: what was compared, the ratio and its spread over the rounds, the goal, the figures behind. */
export function reportLine(what: string, ratios: number[], goal: string, behind: string): string {
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  return `${what}: ${median(ratios).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}), goal ${goal}; ${behind}`;
}

/** The median of rates in 1/s, as "1,234/s". */
export const perSecond = (rates: number[]): string => `${Math.round(median(rates)).toLocaleString("en-US")}/s`;
