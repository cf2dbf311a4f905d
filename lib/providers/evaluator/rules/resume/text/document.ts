import { MONTHS } from "../../lexicon/calendar";
import type { SectionKind } from "../../lexicon/headings";
import { type Mode, modeOfLabel } from "../../lexicon/modes";
import { type DateSpan, findDates } from "../history/dates";
import { type Cell, readCells } from "./cells";
import { fold, type Token, tokenize } from "./tokenize";

/** A word with its place: `sentence` grows at full stops and semicolons, `clause` also at colons, dashes and brackets. */
export type DocToken = Token & { unit: number; clause: number; sentence: number };

/** What belongs together when read aloud: a bullet, a paragraph, a line of a list. */
export type Unit = {
  index: number;
  cells: Cell[];
  section: SectionKind;
  bullet: boolean;
  /** Words `from` (inclusive) to `to` (exclusive) of the document. */
  from: number;
  to: number;
  /** What the label before it says about all of it ("Limited:"). */
  mode: Mode | null;
  /** How many words belong to the unit's own label ("SAP:" is 1), 0 when there is none. */
  labelWords: number;
};

export type Doc = { text: string; cells: Cell[]; units: Unit[]; tokens: DocToken[]; dates: DateSpan[] };

const LOOSE_END =
  /(?:[,–—\-/&(]|\b(?:of|and|the|in|with|to|a|an|for|or|by|on|at|from|y|de|la|el|con|en|und|mit|der|die|das|von|für|para|por|o))$/iu;

/** Whether `next` carries on the sentence of `last`. `width` is how long lines get around here. */
function carriesOn(last: Cell, next: Cell, width: number, dated: Ask, opened: Ask): boolean {
  if (next.bullet || next.heading || last.heading || next.row === last.row) return false;
  if (next.row - last.row > 1 || Math.abs(next.col - last.col) > 3) return false;
  if (next.blankBefore && !/^[\p{Ll}]/u.test(next.text)) return false;
  if (/^\d{4}[.,)]?$/.test(next.text) && /[–—-]$/.test(last.text)) return true;
  // A line that opens with a bracket, or a lone year below a month, is the rest of the line above.
  if (/^\(/.test(next.text) && !/[.:]$/.test(last.text) && !dated(last)) return true;
  if (/^\d{4}[.,;)]?$/.test(next.text) && MONTHS[fold(/\p{L}+$/u.exec(last.text)?.[0] ?? "")]) return true;
  if (opened(next) && next.text.length < 40) return false;
  if (/^[\p{L}&/ ]{2,30}:(?:\s|$)/u.test(next.text) && /^\p{Lu}/u.test(next.text) && !LOOSE_END.test(last.text))
    return false;
  if (LOOSE_END.test(last.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) return !/[.!?]$/.test(last.text) || last.text.length > width * 0.6;
  if (dated(last) && (dated(next) || last.text.length < 40)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0;
  // A line that had room for the next word ended on purpose.
  const wasFull = last.text.length + 1 + firstWord > width;
  return (
    wasFull &&
    (last.bullet || last.text.length >= 50) &&
    (last.bullet || /[.;,]/.test(last.text) || /[.;,]/.test(next.text))
  );
}

type Ask = (cell: Cell) => boolean;

function groupCells(cells: Cell[], dated: Ask, opened: Ask): Cell[][] {
  const groups: Cell[][] = [];
  const open: { group: Cell[]; last: Cell }[] = [];
  cells.forEach((cell, at) => {
    let width = 0;
    for (let near = Math.max(0, at - 8); near < Math.min(cells.length, at + 8); near++) {
      const other = cells[near];
      if (other && Math.abs(other.col - cell.col) <= 3) width = Math.max(width, other.text.length);
    }
    const home = open.find((one) => carriesOn(one.last, { ...cell, bullet: cell.bullet }, width, dated, opened));
    // A bullet's first line may be indented less than its other lines, so the group keeps its own last line.
    if (home) {
      home.group.push(cell);
      home.last = { ...cell, bullet: home.last.bullet };
    } else {
      const group = [cell];
      groups.push(group);
      open.unshift({ group, last: cell });
      if (open.length > 4) open.pop();
    }
  });
  return groups;
}

/** Joins "transac-" + "tions" over a line end; a hyphen that the writer meant ("self-" + "taught") keeps both words. */
function wordsOf(text: string, group: Cell[], known: Set<string>): Token[] {
  const words: Token[] = [];
  group.forEach((cell, at) => {
    const own = tokenize(text.slice(cell.start, cell.end), cell.start);
    const previous = group[at - 1];
    const left = words[words.length - 1];
    const right = own[0];
    const broken = previous && /\p{L}[-\u2010\u00AD]$/u.test(previous.text) && /^\p{Ll}/u.test(cell.text);
    if (broken && left && right && !(known.has(left.norm) && known.has(right.norm))) {
      own.shift();
      words[words.length - 1] = {
        norm: left.norm + right.norm,
        raw: left.raw + right.raw,
        start: left.start,
        end: right.end,
      };
    }
    words.push(...own);
  });
  return words;
}

/** The words that stand more than once, gathered only if a line ends in a hyphen: the halves of a broken word do not. */
function knownWords(text: string): Set<string> {
  const known = new Set<string>();
  if (!/\p{L}[-\u2010\u00AD]\s*\n/u.test(text)) return known;
  const once = new Set<string>();
  for (const { norm } of tokenize(text)) {
    if (once.has(norm)) known.add(norm);
    else once.add(norm);
  }
  return known;
}

const CLAUSE_END = /[;:!?()[\]•|]|\.(?=\s|$)|\s[–—-]\s/;
const SENTENCE_END = /[;!?•|]|\.(?=\s|$)/;
const CONTRAST = new Set(["but", "aber", "pero", "sondern", "although", "obwohl", "aunque", "however", "while"]);

/** Reads the structure of a plain text: cells, sections, units, words and dates. Never fails; empty text gives empty parts. */
export function readDocument(text: string): Doc {
  const cells = readCells(text);
  const dates = findDates(text);
  const datedCells = new Set<number>();
  const opened = new Set<number>();
  let next = 0;
  for (const date of dates) {
    while (next < cells.length && (cells[next]?.end ?? 0) <= date.start) next += 1;
    const cell = cells[next];
    if (cell) datedCells.add(cell.start);
    if (cell && date.start - cell.start < 8) opened.add(cell.start);
  }
  const groups = groupCells(
    cells,
    (cell) => datedCells.has(cell.start),
    (cell) => opened.has(cell.start),
  );
  const known = knownWords(text);

  const tokens: DocToken[] = [];
  const units: Unit[] = [];
  let section: SectionKind = "top";
  let mode: Mode | null = null;
  // A label with its values on the same line rules that line only.
  let labelRow: { row: number; values: boolean } | null = null;
  for (const group of groups) {
    const head = group[0];
    if (!head) continue;
    if (head.heading) section = head.heading;
    const index = units.length;
    const from = tokens.length;
    let clause = 0;
    let sentence = 0;
    let lastEnd = -1;
    for (const word of wordsOf(text, group, known)) {
      const between = lastEnd < 0 || word.start < lastEnd ? "" : text.slice(lastEnd, word.start);
      // The dots of "U.S. citizen" and "B.S. Biology" end nothing.
      const initials = /^\.\s*$/.test(between) && (tokens[tokens.length - 1]?.norm.length ?? 0) === 1;
      if ((CLAUSE_END.test(between) && !initials) || CONTRAST.has(word.norm)) clause += 1;
      if (SENTENCE_END.test(between) && !initials) sentence += 1;
      lastEnd = word.end;
      tokens.push({ ...word, unit: index, clause, sentence });
    }
    const own = tokens.slice(from);
    const joined = group.map((cell) => cell.text).join(" ");
    const label = /^([^:]{2,45}):(?:\s|$)/.exec(joined)?.[1];
    const labelWords = label ? tokenize(label).length : 0;
    const said = own.map((token) => token.norm);
    const labelled = labelWords > 0 ? modeOfLabel(said.slice(0, labelWords).join(" ")) : null;
    const alone = !label && said.length <= 5 && !/[,.;]/.test(joined) ? modeOfLabel(said.join(" ")) : null;
    const short = said.length <= 3 && !/[,.;:]/.test(joined) && !group[0]?.bullet;
    // A label on its own line rules what follows, until a heading or another short label.
    if (alone && section !== "experience") mode = alone;
    else if (mode && labelRow !== null && head.row > labelRow.row && labelRow.values) mode = null;
    else if (head.heading || labelWords > 0 || short || section === "experience") mode = null;
    if (alone) labelRow = { row: head.row, values: false };
    else if (labelRow && head.row === labelRow.row) labelRow.values = true;
    units.push({
      index,
      cells: group,
      section,
      bullet: head.bullet,
      from,
      to: tokens.length,
      mode: labelled ?? (section === "goals" && !head.heading ? "wish" : mode),
      labelWords,
    });
  }
  return { text, cells, units, tokens, dates };
}
