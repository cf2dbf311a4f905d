import { listMarker } from "./list-glyphs";
import type { Column } from "./page-columns";
import type { Row, Segment } from "./page-rows";

/** Beyond this many ems between two baselines a line is never the continuation of the one above. */
const MAX_LEADING = 2;
/** The share of a column's width that the first line of a wrapped paragraph fills at least. */
const MIN_FILLED = 0.55;
/** The share of a column's width from its edge within which a line counts as full. */
const FULL = 0.15;
/** A line shorter than this (ems) is an entry of a list, such as a skill, even where it fills its column. */
const SHORTEST_WRAPPED = 9;
/** How far (ems) the text of a list item may stand behind its glyph. */
const LIST_INDENT = 3.5;

/** What is usual in a column: its left and right edge, its font size and line step, and how many lines are full. */
type Usual = { start: number; edge: number; size: number; step: number; fullLines: number };

/**
 * The text of a column, one paragraph, list item or heading per line and "" between blocks. A line continues the one
 * above when its first word would not have fitted there; `joinHyphen` joins their texts.
 */
export function paragraphsOf(column: Column, joinHyphen: (start: string, rest: string) => string): string[] {
  const usual = usualIn(column);
  const lines: string[] = [];
  let above: Row | undefined;
  for (const row of column.rows) {
    const text = row.segments.map((segment) => segment.text).join("\t");
    const before = lines.at(-1) ?? "";
    if (above && continuesLine(before, above, row, usual)) {
      lines[lines.length - 1] = joinHyphen(before, text);
    } else {
      if (above && beginsBlock(above, row, usual)) lines.push("");
      lines.push(text);
    }
    above = row;
  }
  return lines;
}

function usualIn({ rows, x1: edge }: Column): Usual {
  const start = rows.reduce((least, { x0 }) => Math.min(least, x0), edge);
  return {
    start,
    edge,
    size: middle(rows.map(({ size }) => size)),
    step: middle(rows.map((row, i) => row.y - (rows[i - 1]?.y ?? row.y)).filter((step) => step > 0)),
    fullLines: rows.filter(({ x1 }) => x1 > edge - FULL * (edge - start)).length,
  };
}

/** `before` is the text so far of the paragraph whose last row is `above`. */
function continuesLine(before: string, above: Row, row: Row, usual: Usual): boolean {
  const last = above.segments.at(-1);
  const [first] = row.segments;
  if (!last || !first || row.segments.length > 1 || isListItem(first.text)) return false;
  if (Math.abs(first.size - last.size) > 0.08 * first.size || !isAligned(last, first)) return false;

  // The first row of a new page has a smaller y and may continue the last one of the page before.
  if (row.y > above.y && row.y - above.y > MAX_LEADING * row.size) return false;
  if (/\p{L}[-\u2010\u00ad]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(first.text)) return true;
  // A name set large over two lines.
  if (row.size > 1.6 * usual.size && isOneWord(before) && isOneWord(first.text)) return true;

  const { start, edge } = usual;
  if (isUnfinished(before, first.text)) return last.x1 > start + MIN_FILLED * (edge - start);
  // A bold label or an icon begins something new even below a full line.
  if (first.fonts.first !== last.fonts.last || last.x1 + firstWordWidth(first) <= edge) return false;
  if (last.x1 - last.x0 < SHORTEST_WRAPPED * last.size || isOneWord(last.text)) return false;
  // The widest line of a list ends at the edge by definition; text that wraps comes near it more than once.
  return usual.fullLines >= (above.x1 > edge - FULL * (edge - start) ? 3 : 2);
}

const isListItem = (text: string) => listMarker(text) !== "" || /^\s*\d{1,2}[.)]\s/.test(text);

const isOneWord = (text: string) => /^\s*\S+\s*$/.test(text);

/** A line goes on where the text of the one above begins: at its left, behind its list glyph, or behind its label. */
function isAligned(above: Segment, { x0, size }: Segment) {
  if (isListItem(above.text) && x0 > above.x0 && x0 - above.x0 < LIST_INDENT * size) return true;
  return above.starts.some((start) => Math.abs(x0 - start) <= 0.6 * size);
}

/** A paragraph that goes on in small letters, or breaks off after a comma or inside a bracket, needs no full line. */
function isUnfinished(above: string, below: string) {
  if (/[,&/–\u00ad\u2010-]\s*$/u.test(above) || above.lastIndexOf("(") > above.lastIndexOf(")")) return true;
  return /^\s*\p{Ll}/u.test(below) && !/[.!?]\s*$/.test(above);
}

function firstWordWidth({ text, x0, x1 }: Segment) {
  const word = /^\s*\S+/.exec(text)?.[0].length ?? 0;
  return ((x1 - x0) / Math.max(1, text.length)) * (word + 0.5);
}

function beginsBlock(above: Row, row: Row, usual: Usual) {
  const step = row.y - above.y;
  if (step < 0) return true;
  const isText = row.size <= 1.05 * usual.size && row.segments.some(({ text }) => text !== text.toUpperCase());
  if (isText && above.size > 1.07 * row.size && step < 2.8 * row.size) return false;
  return row.size > 1.08 * above.size || step > 1.3 * Math.max(usual.step, Math.min(row.size, above.size));
}

function middle(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}
