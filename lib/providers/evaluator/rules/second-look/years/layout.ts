import type { SectionKind } from "../../lexicon/headings";
import { type DateSpan, findDates } from "../../resume/history/dates";
import type { Cell } from "../../resume/text/cells";
import type { Doc } from "../../resume/text/document";
import { tokenize } from "../../resume/text/tokenize";
import { folded, isPerson } from "./kin";

/** One printed line with its cells. */
export type Row = {
  cells: Cell[];
  text: string;
  bullet: boolean;
  blankBefore: boolean;
  heading: SectionKind | null;
  dates: DateSpan[];
};

/** The heading above a row, folded, its kind and its row (-1 for none). */
export type Place = { heading: string; section: SectionKind | "unknown"; at: number };

/** Where the dates of a resume stand. Numbers are indexes into `rows`. */
export type Layout = {
  rows: Row[];
  /** Spans that head an entry, with the lines of its header. */
  headers: { date: DateSpan; lines: number[] }[];
  /** Spans alone on their line without a title near. */
  loose: { date: DateSpan; at: number }[];
  /** Spans inside told text. */
  told: { date: DateSpan; at: number }[];
  isHeadingLike: (at: number) => boolean;
  isUndatedTitle: (at: number) => boolean;
  sectionAt: (at: number) => Place;
};

const LONGEST_HEADER = 130;
// Far beyond any life; bounds the work on a text made of dates.
const MOST_SPANS = 200;

function rowsOf(doc: Doc): Row[] {
  const rows: Row[] = [];
  let current = -1;
  for (const cell of doc.cells) {
    const last = rows[rows.length - 1];
    if (last && cell.row === current) {
      last.cells.push(cell);
      last.text += `  ${cell.text}`;
      last.heading = null;
    } else
      rows.push({
        cells: [cell],
        text: cell.text,
        bullet: cell.bullet,
        blankBefore: cell.blankBefore,
        heading: cell.heading,
        dates: [],
      });
    current = cell.row;
  }
  return rows;
}

const isTold = (row: Row): boolean =>
  row.bullet ||
  row.text.length > LONGEST_HEADER ||
  (/[.;!?]$/.test(row.text) && row.text.length > 45) ||
  /;\s/.test(row.text);

/** What a row says beside a span, with the marks around the span gone. */
function beside(row: Row, date: DateSpan, doc: Doc): { before: string; after: string } {
  const start = row.cells[0]?.start ?? 0;
  const end = row.cells[row.cells.length - 1]?.end ?? 0;
  return {
    before: doc.text.slice(start, Math.max(start, date.start)),
    after: doc.text.slice(Math.min(end, date.end), end),
  };
}

const bare = (text: string): string =>
  text
    .replace(/\b(?:since|seit|desde|from|ab|von|vom)\s*$/i, "")
    .replace(/\(?\b\d{1,2}\s*(?:years?|yrs?|jahre?|años?)?(?:[ ,]*\d{1,2}\s*(?:months?|mos?|monate?|meses))?\)?/gi, "")
    .replace(/[^\p{L}]/gu, "");

/**
 * Sorts the spans of time in a resume by where they stand, at most 200. `now` is in months since year 0, as their dates
 * are; spans that begin later are left out.
 */
export function readLayout(doc: Doc, now: number): Layout {
  const rows = rowsOf(doc);
  const spans: { date: DateSpan; at: number }[] = [];
  let cursor = 0;
  for (const date of findDates(doc.text)) {
    const endOf = (at: number): number => rows[at]?.cells[(rows[at]?.cells.length ?? 1) - 1]?.end ?? 0;
    while (cursor < rows.length && endOf(cursor) <= date.start) cursor += 1;
    rows[cursor]?.dates.push(date);
    if (date.to && date.from.low <= now && spans.length < MOST_SPANS) spans.push({ date, at: cursor });
  }
  const ranged = new Set(spans.map((span) => span.at));
  const isHeadingLike = (at: number): boolean => {
    const row = rows[at];
    if (!row || row.bullet || row.cells.length > 1) return false;
    if (row.heading !== null) return true;
    const words = tokenize(row.text);
    return (
      row.blankBefore &&
      words.length <= 5 &&
      row.text.length <= 40 &&
      // A lone title ("Konditorin") looks like a heading but names a person.
      !words.some((token) => isPerson(token.norm)) &&
      !/[\d,.;:@|]/.test(row.text) &&
      at + 1 < rows.length &&
      (!rows[at + 1]?.blankBefore || (rows[at + 1]?.bullet ?? false))
    );
  };
  const canHead = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && !isTold(row) && row.heading === null && !ranged.has(at) && !/@|:$/.test(row.text);
  };
  const lone = (date: DateSpan, row: Row): boolean => {
    const { before, after } = beside(row, date, doc);
    return bare(before) === "" && bare(after) === "";
  };
  const headers: Layout["headers"] = [];
  const told: Layout["told"] = [];
  const alone: { date: DateSpan; at: number; above: boolean; below: boolean }[] = [];
  for (const { date, at } of spans) {
    const row = rows[at];
    if (!row) continue;
    if (lone(date, row)) {
      alone.push({ date, at, above: canHead(at - 1), below: canHead(at + 1) && !rows[at + 1]?.blankBefore });
      continue;
    }
    const { before, after } = beside(row, date, doc);
    const edge =
      bare(before) === "" || bare(after) === "" || /^\s*\)?\s*[(,|·•–—-]|^\s*\)/.test(after) || /\t| {3}/.test(after);
    if (isTold(row) || !edge || /^\s*:/.test(after) || row.dates.filter((one) => one.to).length > 1)
      told.push({ date, at });
    else {
      const lines = [at];
      // One more line may name employer or title: the line below, or the line above when this one starts no paragraph.
      if (
        !row.blankBefore &&
        canHead(at - 1) &&
        (rows[at - 1]?.blankBefore || isHeadingLike(at - 2)) &&
        !isHeadingLike(at - 1)
      )
        lines.push(at - 1);
      else if (
        canHead(at + 1) &&
        !rows[at + 1]?.blankBefore &&
        (rows[at + 1]?.text.length ?? 0) < 70 &&
        (rows[at + 2]?.bullet || rows[at + 2]?.blankBefore || false)
      )
        lines.push(at + 1);
      headers.push({ date, lines });
    }
  }
  // The layout of one resume is one: where both sides could hold the title, the majority of clear cases decides.
  const votes = alone.reduce(
    (sum, one) =>
      sum +
      (one.above && !rows[one.at]?.blankBefore ? 1 : 0) -
      (one.below && (!one.above || rows[one.at]?.blankBefore) ? 1 : 0),
    0,
  );
  const loose: Layout["loose"] = [];
  for (const one of alone) {
    const up = one.above && (votes >= 0 || !one.below) && !rows[one.at]?.blankBefore;
    const down = one.below && !up;
    if (up) {
      const lines = [one.at, one.at - 1];
      const higher = rows[one.at - 2];
      const opens = rows[one.at - 1]?.blankBefore || isHeadingLike(one.at - 2);
      if (
        !opens &&
        higher &&
        canHead(one.at - 2) &&
        !higher.dates.length &&
        (higher.blankBefore || isHeadingLike(one.at - 3) || rows[one.at - 3]?.bullet)
      )
        lines.push(one.at - 2);
      headers.push({ date: one.date, lines });
    } else if (down) {
      const lines = [one.at, one.at + 1];
      if (canHead(one.at + 2) && !rows[one.at + 2]?.blankBefore && (rows[one.at + 3]?.bullet ?? false))
        lines.push(one.at + 2);
      headers.push({ date: one.date, lines });
    } else loose.push({ date: one.date, at: one.at });
  }
  const used = new Set(headers.flatMap((header) => header.lines));
  const sectionAt = (at: number): Place => {
    for (let above = at; above >= 0; above--) {
      const row = rows[above];
      if (!row) continue;
      if (above < at && !used.has(above) && isHeadingLike(above))
        return { heading: folded(row.text), section: row.heading ?? "unknown", at: above };
    }
    return { heading: "", section: "unknown", at: -1 };
  };
  // Sections of any name that hold dated entries.
  let holding: Set<number> | null = null;
  const dated = (): Set<number> => {
    holding ??= new Set(
      headers
        .filter((header) => rows[Math.max(...header.lines) + 1]?.bullet)
        .map((header) => sectionAt(Math.min(...header.lines)).at),
    );
    return holding;
  };
  const isUndatedTitle = (at: number): boolean => {
    const row = rows[at];
    if (!row || used.has(at) || row.bullet || row.heading !== null || row.dates.some((date) => date.to) || isTold(row))
      return false;
    // "... its lines. Eleven winters ...": a sentence ends inside, so it is told text.
    if (/\p{Ll}{4}[.!?]\s+\p{Lu}/u.test(row.text)) return false;
    if (row.text.length > 100 || /[@:]/.test(row.text) || !/\p{L}{3}/u.test(row.text)) return false;
    const near = (rows[at - 1] && used.has(at - 1)) || (rows[at + 1] && used.has(at + 1));
    if (near && !(rows[at + 1]?.bullet && row.blankBefore)) return false;
    const { section, at: heading } = sectionAt(at);
    if (section !== "experience" && !(section === "unknown" && dated().has(heading))) return false;
    const person = tokenize(row.text.split(/[,|–—]/)[0] ?? "").some((token) => isPerson(token.norm));
    return person && (row.blankBefore || isHeadingLike(at - 1)) && !isHeadingLike(at)
      ? true
      : row.blankBefore && rows[at + 1]?.bullet === true && person;
  };
  return { rows, headers, loose, told, isHeadingLike, isUndatedTitle, sectionAt };
}
