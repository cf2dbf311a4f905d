import type { Quote } from "../../../port";
import type { DateSpan } from "../history/dates";
import type { Job } from "../history/jobs";
import type { Reading, Span } from "../reading";
import { unitAt } from "./stance";

const LONGEST = 220;

/** Cuts a quote out of the source text; `text.slice(start, end) === quote` by construction. */
export function cut(text: string, start: number, end: number): Quote {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { quote: text.slice(from, to), start: from, end: to };
}

/** The line, bullet or sentence in which a span stands, at most about 220 characters. */
export function quoteOf(reading: Reading, span: Span): Quote {
  const { text, tokens } = reading.doc;
  const unit = unitAt(reading, span.from);
  const first = tokens[span.from];
  const last = tokens[span.to - 1];
  if (!unit || !first || !last) return cut(text, 0, 0);
  const cells = unit.cells.filter((cell) => cell.end > first.start && cell.start < last.end);
  const start = unit.cells[0]?.start ?? first.start;
  const end = unit.cells[unit.cells.length - 1]?.end ?? last.end;
  // Columns may interleave: then only the lines that hold the words are quoted.
  const unbroken = unit.cells.every(
    (cell, at) =>
      at === 0 || !/\S/.test(text.slice(unit.cells[at - 1]?.end ?? 0, cell.start).replace(/[^\p{L}\p{N}]/gu, "")),
  );
  if (unbroken && end - start <= LONGEST) return cut(text, start, end);
  const low = unbroken ? start : (cells[0]?.start ?? first.start);
  const high = unbroken ? end : (cells[cells.length - 1]?.end ?? last.end);
  if (high - low <= LONGEST) return cut(text, low, high);
  const before = text.slice(Math.max(low, first.start - 110), first.start);
  const after = text.slice(last.end, Math.min(high, last.end + 110));
  const opens = [...before.matchAll(/[.;!?]\s/g)].pop();
  const closes = /[.;!?](?=\s)/.exec(after);
  const from = opens
    ? first.start - before.length + opens.index + 2
    : first.start - before.length + spaceAfter(before, low < first.start - 110);
  const to = closes ? last.end + closes.index + 1 : last.end + lastSpace(after, high > last.end + 110);
  return cut(text, Math.max(low, from), Math.min(high, to));
}

const spaceAfter = (text: string, needed: boolean): number => (needed ? Math.max(0, text.search(/\s/)) : 0);
const lastSpace = (text: string, needed: boolean): number =>
  needed ? Math.max(0, text.lastIndexOf(" ")) : text.length;

/** The dates as written. */
const quoteOfDate = (reading: Reading, date: DateSpan): Quote => cut(reading.doc.text, date.start, date.end);

/** Title and dates of an entry, in one quote when they stand together. */
export function quotesOfJob(reading: Reading, job: Job): Quote[] {
  const date = quoteOfDate(reading, job.date);
  const start = Math.min(job.titleCell.start, date.start);
  const end = Math.max(job.titleCell.end, date.end);
  return end - start <= LONGEST ? [cut(reading.doc.text, start, end)] : [date];
}

/** Quotes of several spans, each line once, at most `limit`. */
export function quotesOf(reading: Reading, spans: readonly Span[], limit = 3): Quote[] {
  const quotes: Quote[] = [];
  for (const span of spans) {
    if (quotes.length >= limit) break;
    const quote = quoteOf(reading, span);
    if (quote.quote && !quotes.some((one) => one.start === quote.start)) quotes.push(quote);
  }
  return quotes;
}
