import type { DateSpan } from "../../resume/history/dates";
import { fieldsOfTitle } from "../../resume/history/jobs";
import type { Cell } from "../../resume/text/cells";
import type { Doc } from "../../resume/text/document";
import { tokenize } from "../../resume/text/tokenize";
import { isPerson } from "./kin";
import type { Row } from "./layout";

const COMPANY =
  /\b(?:inc|llc|ltd|gmbh|ag|kg|plc|s\.?l\.?u?|s\.?a\.?|co|corp|university|hospital|school|clinic|stadt|klinikum|ayuntamiento)\b\.?/i;
const PART = /[,|@·•\t(]|\s[–—-]\s|\s(?:at|bei|en|beim)\s/u;

/** The part of a title line that names the work, without employer and place. */
export const nameOf = (title: string): string =>
  title
    .split(PART)
    .find((part) => /\p{L}{2}/u.test(part))
    ?.trim() ?? title;

function withoutDate(cell: Cell, date: DateSpan, doc: Doc): string {
  if (date.end <= cell.start || date.start >= cell.end) return cell.text;
  return `${doc.text.slice(cell.start, Math.max(cell.start, date.start))} ${doc.text.slice(Math.min(cell.end, date.end), cell.end)}`
    .replace(/\b(?:since|seit|desde|from|ab)\s*$/i, "")
    .replace(/^[\s,;:|()·–—-]+|[\s,;:|(·–—-]+$/gu, "")
    .replace(/\(\s*\)/g, "");
}

/** How much a line reads like the name of an occupation. */
function worth(text: string): number {
  const name = nameOf(text);
  const words = tokenize(name).map((token) => token.norm);
  let points = 0;
  if (words.some(isPerson)) points += 2;
  if (fieldsOfTitle(text).size > 0) points += 1;
  if (COMPANY.test(name)) points -= 2;
  // "Peoria, IL": a place.
  if (/^[\p{L} .'-]+,\s\p{Lu}{2}$/u.test(text.trim())) points -= 3;
  else if (/,\s\p{Lu}{2}$/u.test(text.trim())) points -= 0.5;
  if (words.length === 0) points -= 9;
  return points;
}

/** The line that names the work among the lines of an entry's header; empty text when there is none. */
export function titleOf(lines: readonly Row[], date: DateSpan, doc: Doc): { text: string; cell: Cell | null } {
  let best: { text: string; cell: Cell; worth: number } | null = null;
  for (const row of lines) {
    for (const cell of row.cells) {
      const text = withoutDate(cell, date, doc);
      if (!/\p{L}{2}/u.test(text)) continue;
      const points = worth(text);
      if (!best || points > best.worth) best = { text, cell, worth: points };
    }
  }
  return best ? { text: best.text, cell: best.cell } : { text: "", cell: null };
}
