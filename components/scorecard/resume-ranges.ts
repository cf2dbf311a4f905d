/** Pure: quotes as ranges of the resume's text. */

export type Quote = { quote: string; start: number; end: number };
export type Segment = { text: string; start: number; state: "plain" | "quoted" | "chosen" };

/**
 * Where a quote stands in the text. The given range counts when it holds the very words; else the words are looked up
 * (a reader is better shown the right place than the wrong one). Null when the text does not hold them.
 */
export function placeInText(text: string, quote: Quote): { start: number; end: number } | null {
  if (quote.end > quote.start && text.slice(quote.start, quote.end) === quote.quote) {
    return { start: quote.start, end: quote.end };
  }
  const start = quote.quote === "" ? -1 : text.indexOf(quote.quote);
  return start === -1 ? null : { start, end: start + quote.quote.length };
}

/** The text cut into plain, quoted and chosen pieces, in order and without gaps; where ranges overlap the chosen one wins. */
export function segmentsOf(text: string, quotes: Quote[], chosen: Quote | null): Segment[] {
  const place = chosen && placeInText(text, chosen);
  const places = quotes.flatMap((quote) => placeInText(text, quote) ?? []);
  const edges = [0, text.length, ...[...places, ...(place ? [place] : [])].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const covers = (range: { start: number; end: number }, from: number, to: number) =>
    range.start <= from && range.end >= to;

  const segments: Segment[] = [];
  for (const [index, end] of cuts.slice(1).entries()) {
    const start = cuts[index] ?? 0;
    const isChosen = place !== null && covers(place, start, end);
    const state = isChosen ? "chosen" : places.some((range) => covers(range, start, end)) ? "quoted" : "plain";
    const last = segments.at(-1);
    // One piece for each marked stretch, so that a screen reader hears it as one.
    if (last?.state === state) last.text += text.slice(start, end);
    else segments.push({ text: text.slice(start, end), start, state });
  }
  return segments;
}
