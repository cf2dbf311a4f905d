import type { Quote } from "../../../port";
import { cut } from "../../resume/judge/quote";
import type { Reading } from "../../resume/reading";
import type { Entry } from "./entry";

/** Title and dates of entries as they stand in the text, at most `limit`. */
export function quotesOf(reading: Reading, entries: readonly Entry[], limit = 4): Quote[] {
  const { text } = reading.doc;
  return entries.slice(0, limit).map((entry) => {
    const { date, titleCell } = entry;
    const start = titleCell ? Math.min(titleCell.start, date.start) : date.start;
    const end = titleCell ? Math.max(titleCell.end, date.end) : date.end;
    return end - start <= 220 ? cut(text, start, end) : cut(text, date.start, date.end);
  });
}
