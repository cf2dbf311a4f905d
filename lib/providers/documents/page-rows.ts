import { isListGlyph } from "./list-glyphs";
import type { Span } from "./pdf-spans";

/** A piece of one row that no wide gap interrupts; the unit that columns are made of. Points, y down, `y` = baseline. */
export type Segment = {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** The fonts of its first and last run. */
  fonts: { first: string; last: string };
  /** The x at which each of its runs begins. */
  starts: number[];
};

/** The segments on one baseline, left to right. */
export type Row = { segments: Segment[]; x0: number; x1: number; y: number; size: number };

/** A gap wider than this many ems separates columns, or a title from its date; justified words stand closer. */
const COLUMN_GAP = 0.95;
const WORD_GAP = 0.14;
/** After a list glyph the text may stand this far away (ems) and still belong to it. */
const BULLET_GAP = 3.5;

const NUMBER = /^\s*\d{1,2}[.)]\s*$/;

/** Puts the runs of a page into rows, top to bottom, whatever order the file draws them in. */
export function toRows(spans: Span[]): Row[] {
  return groupByBaseline(spans)
    .map((group) => joinSpans(group))
    .filter((segments) => segments.length > 0)
    .map(toRow);
}

/** Sorts segments into rows again after a page was cut into columns. */
export const rowsOf = (segments: Segment[]): Row[] => groupByBaseline(segments).map(toRow);

/** At least one segment is given, in any order. */
function toRow(segments: Segment[]): Row {
  const sorted = [...segments].sort((one, other) => one.x0 - other.x0);
  return {
    segments: sorted,
    x0: Math.min(...sorted.map(({ x0 }) => x0)),
    x1: Math.max(...sorted.map(({ x1 }) => x1)),
    y: Math.max(...sorted.map(({ y }) => y)),
    size: Math.max(...sorted.map(({ size }) => size)),
  };
}

/** Baselines within a fraction of the font size are one row, so that superscripts and small icons stay in theirs. */
function groupByBaseline<T extends { y: number; size: number }>(pieces: T[]): T[][] {
  const groups: { y: number; size: number; pieces: T[] }[] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const group = groups.at(-1);
    if (group && piece.y - group.y <= 0.3 * Math.min(group.size, piece.size) + 0.5) group.pieces.push(piece);
    else groups.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return groups.map((group) => group.pieces);
}

function joinSpans(spans: Span[]): Segment[] {
  const segments: Segment[] = [];
  let afterBlank = false;
  for (const span of [...spans].sort((one, other) => one.x0 - other.x0)) {
    if (span.text.trim() === "" && !isListGlyph(span.text)) {
      afterBlank = true;
      continue;
    }
    const last = segments.at(-1);
    const gap = last ? span.x0 - last.x1 : Number.POSITIVE_INFINITY;
    const em = Math.min(last?.size ?? span.size, span.size);
    const isItem = last !== undefined && (isListGlyph(last.text) || NUMBER.test(last.text));
    if (last && gap <= (isItem ? BULLET_GAP : COLUMN_GAP) * em) {
      const spaced = isItem || afterBlank || gap > WORD_GAP * em || /\s$/.test(last.text) || /^\s/.test(span.text);
      last.text = (segments.length === 1 && isListGlyph(last.text) ? "•" : last.text) + (spaced ? " " : "") + span.text;
      last.x1 = Math.max(last.x1, span.x1);
      last.starts.push(span.x0);
      last.size = Math.max(last.size, span.size);
      last.fonts = { first: isItem ? span.font : last.fonts.first, last: span.font };
    } else {
      const { text, x0, x1, y, size, font } = span;
      segments.push({ text, x0, x1, y, size, fonts: { first: font, last: font }, starts: [x0] });
    }
    afterBlank = false;
  }
  return segments;
}
