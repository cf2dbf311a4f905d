import type { Row } from "./page-rows";

const DATE = /\b(19|20)\d{2}\b|\b(present|current|heute|actualidad|today)\b/i;

const LONGEST_LABEL = 40;

/**
 * Whether one side of a gutter labels the lines of the other (dates beside jobs, "Languages" beside their names), so
 * that both must be read row by row. `side` and `other` are the rows of each side, top to bottom.
 */
export function isLabelColumn(side: Row[], other: Row[]): boolean {
  const aligned = side.filter((row) => other.some(({ y }) => Math.abs(y - row.y) <= 0.1 * row.size + 0.5));
  const besideText = side.filter((row) => !aligned.includes(row) && standsBesideText(row, other));
  if (aligned.length < 2 || besideText.length > 0.15 * side.length) return false;

  const texts = aligned.map(textOf);
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  if (share((text) => DATE.test(text) && text.length <= LONGEST_LABEL) >= 0.4) return true;
  if (share((text) => /:\s*$/.test(text)) >= 0.5) return true;
  if (share((text) => text.length > LONGEST_LABEL) > 0) return false;
  return isOneToOne(aligned, other) || isSparse(aligned, other);
}

const textOf = (row: Row) => row.segments.map(({ text }) => text).join(" ");

/** A heading stands where the other side pauses; a line of an independent column stands beside running text. */
function standsBesideText(row: Row, other: Row[]) {
  const above = other.findLast(({ y }) => y < row.y);
  const below = other.find(({ y }) => y > row.y);
  return above !== undefined && below !== undefined && below.y - above.y < 2.1 * Math.max(above.size, below.size);
}

/** Where a line of the other side goes on in small letters, that side is running text and no list of values. */
const isOneToOne = (aligned: Row[], other: Row[]) =>
  aligned.length >= 0.9 * other.length && !other.some((row) => /^\p{Ll}/u.test(textOf(row)));

/** Labels stand apart because each waits for the end of what it labels; the lines of a column follow each other. */
function isSparse(aligned: Row[], other: Row[]) {
  const inFlow = aligned.filter((row, i) => {
    const next = aligned[i + 1];
    return next !== undefined && next.y - row.y < 1.9 * row.size;
  });
  return inFlow.length <= 0.34 * aligned.length && aligned.length <= 0.6 * other.length;
}
