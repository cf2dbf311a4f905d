import { isLabelColumn } from "./label-column";
import { type Row, rowsOf } from "./page-rows";

/** A column of text: its rows top to bottom, and the x at which its lines wrap. */
export type Column = { rows: Row[]; x0: number; x1: number };

/** A part of a page from top to bottom: one column, or several that are read one after the other. */
export type Band = { columns: Column[] };

/** Fewer lines on a side than this are no column but a header line, or a title with its date. */
const MIN_LINES = 3;
/** The narrowest gutter (points) between two columns. */
const MIN_GUTTER = 7;
/** A column narrower than this (points) is a list indent. */
const MIN_WIDTH = 40;
const MAX_DEPTH = 4;
const MAX_CANDIDATES = 24;

type Zone = { rows: Row[]; left: Row[]; right: Row[]; isSplit: boolean };

/**
 * Cuts the rows of a page into bands. Where a gutter of empty space runs down between two groups of lines, the columns
 * are read one after the other; a table in which one side labels the other stays together row by row.
 */
export function toBands(rows: Row[], edge = rightEdge(rows), depth = 0): Band[] {
  if (rows.length === 0) return [];
  const zones = depth < MAX_DEPTH ? bestZones(rows) : [];
  if (zones.length === 0) return [{ columns: [{ rows, x0: leftEdge(rows), x1: edge }] }];

  return mergeUnsplit(zones).flatMap((zone): Band[] => {
    if (!zone.isSplit) return toBands(zone.rows, edge, depth + 1);
    const sides = [zone.left, zone.right].map((side) => toBands(side, rightEdge(side), depth + 1));
    return [{ columns: sides.flatMap((bands) => bands.flatMap(({ columns }) => columns)) }];
  });
}

const rightEdge = (rows: Row[]) => Math.max(...rows.map(({ x1 }) => x1));
const leftEdge = (rows: Row[]) => Math.min(...rows.map(({ x0 }) => x0));

/** The zones of the gutter that divides the most lines, or none when no gutter divides any. */
function bestZones(rows: Row[]): Zone[] {
  let best: Zone[] = [];
  let bestScore = 0;
  for (const x of gutterCandidates(rows)) {
    const zones = zonesAt(rows, x);
    const score = zones.reduce(
      (sum, { left, right, isSplit }) => sum + (isSplit ? Math.min(left.length, right.length) : 0),
      0,
    );
    if (score > bestScore) {
      best = zones;
      bestScore = score;
    }
  }
  return best;
}

/** Where several segments begin at the same x, a column may begin. */
function gutterCandidates(rows: Row[]): number[] {
  const starts = rows.flatMap(({ segments }) => segments.map(({ x0 }) => x0)).sort((one, other) => one - other);
  const groups: { x: number; last: number; count: number }[] = [];
  for (const x of starts) {
    const group = groups.at(-1);
    if (group && x - group.last < 3) {
      group.count++;
      group.last = x;
    } else {
      groups.push({ x, last: x, count: 1 });
    }
  }
  const first = starts[0] ?? 0;
  return groups
    .filter(({ x, count }) => count >= 2 && x > first + MIN_WIDTH)
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_CANDIDATES)
    .map(({ x }) => x);
}

/** Rows with a segment across the gutter end a zone: what stands above them is read before them, the rest after. */
function zonesAt(rows: Row[], x: number): Zone[] {
  const crosses = (row: Row) => row.segments.some((segment) => segment.x0 < x - 0.5 && segment.x1 > x - MIN_GUTTER);
  const zones: Zone[] = [];
  let free: Row[] = [];
  const endFree = (next?: Row) => {
    const headings = next ? headingsOf(free, next, x) : [];
    const body = free.slice(0, free.length - headings.length);
    if (body.length > 0) zones.push(freeZone(body, x));
    if (headings.length > 0) zones.push(unsplit(headings));
    free = [];
  };
  for (const row of rows) {
    if (!crosses(row)) {
      free.push(row);
      continue;
    }
    endFree(row);
    zones.push(unsplit([row]));
  }
  endFree();
  return zones;
}

/** The last rows above a crossing one, when they stand closer to it than to the column above: its heading. */
function headingsOf(free: Row[], next: Row, x: number): Row[] {
  const last = free.at(-1);
  const before = free.at(-2);
  if (!last || !before || last.segments.some(({ x0 }) => x0 >= x - 0.5)) return [];
  return next.y - last.y < last.y - before.y ? [last] : [];
}

const unsplit = (rows: Row[]): Zone => ({ rows, left: [], right: [], isSplit: false });

function freeZone(rows: Row[], x: number): Zone {
  const segments = rows.flatMap((row) => row.segments);
  const left = rowsOf(segments.filter(({ x0 }) => x0 < x - 0.5));
  const right = rowsOf(segments.filter(({ x0 }) => x0 >= x - 0.5));
  const areColumns =
    left.length >= MIN_LINES && right.length >= MIN_LINES && !isLabelColumn(left, right) && !isLabelColumn(right, left);
  return { rows, left, right, isSplit: areColumns };
}

/** Neighbouring zones that this gutter does not divide are one text, in which another gutter may be found. */
function mergeUnsplit(zones: Zone[]): Zone[] {
  const merged: Zone[] = [];
  for (const zone of zones) {
    const last = merged.at(-1);
    if (last && !last.isSplit && !zone.isSplit) merged[merged.length - 1] = unsplit([...last.rows, ...zone.rows]);
    else merged.push(zone);
  }
  return merged;
}
