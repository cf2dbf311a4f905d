import type { Row } from "./page-rows";

/** The share of a page's height at its top and bottom in which running headers and footers stand. */
const MARGIN = 0.1;

export type PageRows = { rows: Row[]; height: number };

const textOf = (row: Row) => row.segments.map(({ text }) => text.trim()).join(" ");
const shapeOf = (row: Row) => textOf(row).replace(/\d+/g, "#");
const isPageNumber = (row: Row) =>
  /^[-–\s]*((page|seite)\s*)?\d{1,2}(\s*(\/|of|von)\s*\d{1,2})?[-–\s]*$/i.test(textOf(row));

/**
 * Takes page numbers and lines that repeat in the margins of several pages out of the text, which they would interrupt
 * in the middle of a job. Of a repeated header the first page keeps its line; a repeated footer comes back in `footer`.
 */
export function withoutRunningRows(pages: PageRows[]): { pages: PageRows[]; footer: Row[] } {
  const footer = new Map<string, Row>();
  const seen = pages.map(({ rows, height }) => new Set(rows.filter((row) => isInMargin(row, height)).map(shapeOf)));
  const repeats = (row: Row) => seen.filter((shapes) => shapes.has(shapeOf(row))).length > 1;

  const kept = pages.map(({ rows, height }, page) => ({
    height,
    rows: rows.filter((row) => {
      if (!isInMargin(row, height)) return true;
      if (isPageNumber(row)) return false;
      if (!repeats(row)) return true;
      if (row.y > height / 2) footer.set(shapeOf(row), row);
      return row.y <= height / 2 && page === 0;
    }),
  }));
  return { pages: kept, footer: [...footer.values()] };
}

const isInMargin = (row: Row, height: number) => row.y < height * MARGIN || row.y > height * (1 - MARGIN);
