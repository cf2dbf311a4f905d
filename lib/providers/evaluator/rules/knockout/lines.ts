import type { Quote } from "../../port";
import { wordsBetween } from "../resume/judge/stance";
import type { Reading, Span } from "../resume/reading";
import type { Unit } from "../resume/text/document";
import { linesIn } from "../second-look/mentions/passages";

/** The lines of a resume that its quotes touch, and all the others. */
export function splitLines(reading: Reading, quotes: readonly Quote[]): { quoted: Unit[]; others: Unit[] } {
  const isQuoted = (line: Unit): boolean =>
    quotes.some((quote) => line.cells.some((cell) => cell.end > quote.start && cell.start < quote.end));
  const lines = linesIn(reading);
  return { quoted: lines.filter(isQuoted), others: lines.filter((line) => !isQuoted(line)) };
}

// Nobody needs more words to deny a thing; the bound keeps the work linear for texts of any length.
const REACH = 60;

/** The bounds within which the words around a place of a line are read. */
const near = (line: Unit, at: number): { first: number; last: number } => ({
  first: Math.max(line.from, at - REACH),
  last: Math.min(line.to, at + REACH),
});

/** The folded words of a line around a place of it, its beginning when none is named. */
export function wordsAround(reading: Reading, line: Unit, at = line.from): string {
  const { first, last } = near(line, at);
  return wordsBetween(reading, first, last);
}

/** The folded words of the sentence in which a word of a line stands. */
export function sentenceAt(reading: Reading, line: Unit, at: number): string {
  const { tokens } = reading.doc;
  const { first, last } = near(line, at);
  let from = at;
  while (from > first && tokens[from - 1]?.sentence === tokens[at]?.sentence) from -= 1;
  let to = at;
  while (to < last && tokens[to]?.sentence === tokens[at]?.sentence) to += 1;
  return wordsBetween(reading, from, to);
}

const BORDER = /[;()|•!?]|\.(?=\s|$)|\s[–—-]\s/;
const CONTRAST = new Set([
  "but",
  "aber",
  "pero",
  "sondern",
  "sino",
  "although",
  "obwohl",
  "aunque",
  "however",
  "while",
]);

/** The part of a sentence in which a span stands: commas and colons are crossed, brackets, full stops and "but" are not. */
export function partAround(reading: Reading, line: Unit, span: Span): Span {
  const { tokens, text } = reading.doc;
  const isBorder = (at: number): boolean =>
    CONTRAST.has(tokens[at]?.norm ?? "") ||
    BORDER.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).slice(0, 20));
  const { first, last } = near(line, span.from);
  let from = span.from;
  while (from > first && !isBorder(from)) from -= 1;
  let to = span.to;
  while (to < last && !isBorder(to)) to += 1;
  return { from, to };
}
