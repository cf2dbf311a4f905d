import type { SectionKind } from "../../lexicon/headings";
import { headingKind } from "./sections";

/** A piece of a line: a whole line, or one column of it where the reader kept columns apart by tabs or wide gaps. */
export type Cell = {
  /** Places in the source text, without the bullet sign and outer spaces. */
  start: number;
  end: number;
  text: string;
  /** Line number counted over non-empty lines, and the column where the cell begins. */
  row: number;
  col: number;
  bullet: boolean;
  blankBefore: boolean;
  heading: SectionKind | null;
};

const BULLET = /^(?:[•●○▪■□◆◦‣⁃∙·►▶➢➤✓✔❖*\u2022\uF000-\uF8FF]|[-–—−](?=\s)|o(?=\s+\p{Lu}))[\s\u200B]*/u;

// A wide gap before a small letter or a bare number is justified print, not a column.
const PIECE = /\S+(?:(?:[ \u00A0]{1,2}|[\t ]{1,6}(?=\p{Ll}|\d{1,3}(?![\d./])))\S+)*/gu;

const LOOSE =
  /(?:^|\s)(?:of|and|the|in|with|to|a|an|for|or|by|on|at|from|und|mit|der|die|das|den|von|für|im|de|la|el|con|en|para|y)$/iu;
const LONG = 25;

/**
 * The pieces of a line. Justified print also leaves wide gaps before capitals: where the words before the gap cannot end
 * there ("timers in", "the  Weekend and" with the sentence going on in the next line) it is no column either.
 */
function piecesOf(line: string, next: string): { index: number; text: string }[] {
  const pieces: { index: number; text: string }[] = [];
  for (const match of line.matchAll(PIECE)) {
    const last = pieces[pieces.length - 1];
    const gap = last ? match.index - last.index - last.text.length : 0;
    const goesOn =
      last !== undefined &&
      gap <= 6 &&
      last.text.length >= LONG &&
      (LOOSE.test(last.text) || (/\p{Ll}[.;]$/u.test(last.text) && /^\p{Ll}/u.test(next) && match[0].length < 40));
    if (last && goesOn) last.text = line.slice(last.index, match.index + match[0].length);
    else pieces.push({ index: match.index, text: match[0] });
  }
  return pieces;
}

/** Splits a text into cells, in reading order. A line that holds only a bullet sign marks the next line as a bullet. */
export function readCells(text: string): Cell[] {
  const cells: Cell[] = [];
  let row = -1;
  let blank = true;
  let looseBullet = false;
  const lines = [...text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)];
  for (const [number, line] of lines.entries()) {
    const lineStart = line.index;
    // An empty line shows as a gap of two or more line ends before this one.
    const gap = cells.length > 0 ? text.slice(cells[cells.length - 1]?.end ?? 0, lineStart) : "";
    if ((gap.match(/\n/g)?.length ?? 0) > 1) blank = true;
    if (!line[0].trim()) continue;
    row += 1;
    for (const piece of piecesOf(line[0], lines[number + 1]?.[0] ?? "")) {
      let at = lineStart + piece.index;
      let body = piece.text;
      const sign = BULLET.exec(body);
      if (sign) {
        at += sign[0].length;
        body = body.slice(sign[0].length);
        if (!body.trim()) {
          looseBullet = true;
          continue;
        }
      }
      cells.push({
        start: at,
        end: at + body.length,
        text: body,
        row,
        col: piece.index + (sign ? sign[0].length : 0),
        bullet: sign !== null || looseBullet,
        blankBefore: blank,
        heading: sign || looseBullet ? null : headingKind(body),
      });
      looseBullet = false;
      blank = false;
    }
  }
  cells.forEach((cell, at) => {
    const mates = [cells[at - 1], cells[at + 1]].filter((other) => other?.row === cell.row);
    // "Would like to learn   Go, Kafka": beside its values a word is a label of that line, not a heading.
    if (mates.some((other) => other && headingKind(other.text) === null)) cell.heading = null;
  });
  return cells;
}
