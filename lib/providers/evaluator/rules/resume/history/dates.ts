import { MONTHS, NOW, SEASONS } from "../../lexicon/calendar";
import { fold } from "../text/tokenize";

/**
 * A moment as months since year 0 (`year * 12 + month - 1`). `low`/`high` bound what was meant ("2019" is some month of
 * 2019); `mid` is the best guess. For the end of a span the month itself is included by its reader.
 */
export type Moment = { low: number; mid: number; high: number; precision: "month" | "year" | "season"; now: boolean };

/** A date or a span of dates in the text; `to` is null for a single date. Offsets are places in the source text. */
export type DateSpan = { start: number; end: number; from: Moment; to: Moment | null; since: boolean };

type Point = { start: number; end: number; first: Moment; last: Moment; yearless?: number };

const month = (at: number): Moment => ({ low: at, mid: at, high: at, precision: "month", now: false });
const year = (value: number): Moment => ({
  low: value * 12,
  mid: value * 12 + 6,
  high: value * 12 + 12,
  precision: "year",
  now: false,
});

// One alternative per way of writing a date; every quantifier is bounded, so the scan stays linear.
const POINT = new RegExp(
  [
    String.raw`(?<iso>\b(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?![\d]))`,
    String.raw`(?<full>\b(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d\b)`,
    String.raw`(?<my>\b(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d\d\b)`,
    String.raw`(?<myshort>\b(?:0[1-9]|1[0-2])\/\d\d\b(?![/\d]))`,
    String.raw`(?<named>(?<![\p{L}\d])(?:(?:0?[1-9]|[12]\d|3[01])\.?[^\S\r\n](?:de[^\S\r\n])?)?\p{L}{3,10}\.?,?(?:[^\S\r\n]?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,)?[^\S\r\n]?(?:de[^\S\r\n]|del[^\S\r\n]|of[^\S\r\n])?(?:['’]\d\d\b|(?:19|20)\d\d\b(?![-/.](?:0[1-9]|1[0-2])(?!\d))))`,
    String.raw`(?<year>(?<![\d.,$€£#+/-])\b(?:19|20)\d\d\b(?![,.]\d|\s?%|\d))`,
    String.raw`(?<word>(?<![\p{L}\d])\p{L}{3,11}(?![\p{L}\d]))`,
  ].join("|"),
  "gu",
);

function monthPoint(start: number, end: number, y: number, m: number): Point {
  const at = month(y * 12 + m - 1);
  return { start, end, first: at, last: at };
}

function namedPoint(start: number, text: string): Point | null {
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => fold(match[0]));
  const digits = /['’](\d\d)$/.exec(text)?.[1];
  const value = digits ? 2000 + Number(digits) : Number(/\d{4}$/.exec(text)?.[0]);
  for (const word of words) {
    const number = MONTHS[word];
    if (number) return monthPoint(start, start + text.length, value, number);
    const season = SEASONS[word];
    if (season) {
      const first = { ...month(value * 12 + season[0] - 1), precision: "season" as const };
      const last = { ...month(value * 12 + season[1] - 1), precision: "season" as const };
      return { start, end: start + text.length, first, last };
    }
  }
  // "Workshop 2019": the word is no month, the year alone counts.
  const at = /(?:19|20)\d\d$/.exec(text);
  return at ? yearPoint(start + at.index, Number(at[0])) : null;
}

function yearPoint(start: number, value: number): Point {
  return { start, end: start + 4, first: year(value), last: year(value) };
}

function pointsOf(text: string): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(POINT)) {
    const start = match.index;
    const found = match[0];
    const end = start + found.length;
    const groups = match.groups ?? {};
    const numbers = found.split(/\D+/).filter(Boolean).map(Number);
    const [a = 0, b = 0, c = 0] = numbers;
    if (groups.iso) points.push(monthPoint(start, end, a, b));
    // 31.03.2021 and 03/31/2021: the part over 12 must be the day; dots and dashes mean day first.
    else if (groups.full) points.push(monthPoint(start, end, c, b > 12 ? a : a > 12 || !found.includes("/") ? b : a));
    else if (groups.my) points.push(monthPoint(start, end, b, a));
    else if (groups.myshort) points.push(monthPoint(start, end, 2000 + b, a));
    else if (groups.named) {
      const point = namedPoint(start, found);
      if (point) points.push(point);
    } else if (groups.year) points.push(yearPoint(start, a));
    else {
      const word = fold(found);
      const number = MONTHS[word] ?? SEASONS[word]?.[0];
      const none = { ...month(0), now: NOW.has(word) };
      if (none.now || number) points.push({ start, end, first: none, last: none, yearless: number });
    }
  }
  return points;
}

const SEPARATOR =
  /^\s{0,3}(?:[–—―‐‑−~→-]|\bto\b|\bbis\b|\bhasta\b|\ba\b|\bal\b|\bthrough\b|\buntil\b|\btill\b|\b-\b)\s{0,3}(?:(?:a\s)?(?:the|la|el|zum?|heute|present)\s{1,2})?$/iu;
const SINCE = /(?:\bsince|\bseit|\bdesde|\bab|\bfrom)\s{1,3}$/iu;

/** Finds all dates and spans ("Mar 2021 – Present", "seit 03/2020", "2019 - 21") in source order. */
export function findDates(text: string): DateSpan[] {
  const points = pointsOf(text);
  const spans: DateSpan[] = [];
  for (let at = 0; at < points.length; at++) {
    const point = points[at];
    if (!point) continue;
    const next = points[at + 1];
    const joined = next !== undefined && SEPARATOR.test(text.slice(point.end, next.start));
    // "Jan – Apr 2019": the first month borrows the year.
    if (point.yearless !== undefined) {
      if (!joined || next.first.now || next.yearless !== undefined) continue;
      const y = Math.floor(next.first.low / 12);
      const from = month(y * 12 + point.yearless - 1);
      if (next.first.precision === "year") continue;
      spans.push({ start: point.start, end: next.end, from, to: next.last, since: false });
      at += 1;
      continue;
    }
    if (point.first.now) continue;
    if (joined && (next.first.now || (next.yearless === undefined && next.last.high >= point.first.low))) {
      spans.push({ start: point.start, end: next.end, from: point.first, to: next.last, since: false });
      at += 1;
      continue;
    }
    const tail = /^\s?[–-]\s?(\d\d)(?![\d/.])/.exec(text.slice(point.end, point.end + 8));
    if (tail?.[1] && point.first.precision === "year" && 2000 + Number(tail[1]) > point.first.low / 12) {
      const to = year(2000 + Number(tail[1]));
      spans.push({ start: point.start, end: point.end + tail[0].length, from: point.first, to, since: false });
      continue;
    }
    const open = /^\s?[–—-]\s*$/m.test(text.slice(point.end, point.end + 4).split("\n")[0] ?? "x");
    const since = SINCE.test(text.slice(Math.max(0, point.start - 9), point.start));
    const season = point.first.precision === "season";
    if (since || (open && point.first.precision === "month" && !next)) {
      spans.push({
        start: point.start,
        end: point.end,
        from: point.first,
        to: { ...point.last, now: true },
        since: true,
      });
    } else
      spans.push({
        start: point.start,
        end: point.end,
        from: point.first,
        to: season ? point.last : null,
        since: false,
      });
  }
  return spans;
}

/** "YYYY-MM-DD" to months since year 0, the moment that "present" means. Throws a RangeError for anything else. */
export function referenceMonth(isoDate: string): number {
  const match = /^(\d{4})-(\d\d)/.exec(isoDate);
  if (!match) throw new RangeError(`The reference date must look like 2026-11-01, not "${isoDate}".`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}
