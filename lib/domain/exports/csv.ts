/** Pure: tables as RFC 4180 has them, safe to open in a spreadsheet. */

/** Spreadsheets other than LibreOffice take a file without it for one in their own old encoding. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet takes for the start of a formula, also in full width, after spaces, tabs and line breaks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front, which shows it as text; numbers
 * and booleans are ours and stay what they are. Null is an empty cell.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export const csvLine = (cells: (string | number | boolean | null)[]): string => `${cells.map(csvCell).join(",")}\r\n`;
