import { expect, test } from "vitest";
import { csvCell, csvLine } from "./csv";

test("what a spreadsheet would run is shown as text instead", () => {
  const formulas = [
    '=HYPERLINK("http://x.example","click")',
    "+49 30 1234",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "  =1+1",
    "\t=1+1",
    "\r\n=1+1",
    "\tname",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "\u00a0=1+1",
  ];
  for (const formula of formulas) {
    const cell = csvCell(formula).replace(/^"|"$/g, "");
    expect(cell.startsWith("'"), JSON.stringify(formula)).toBe(true);
  }
});

test("ordinary text, numbers and nothing stay as they are", () => {
  const plain = ["Jamie Chen", "jamie@example.com", "O'Neill", "محمد", "a=b", "1-2", "", "👩🏽‍🚀"];
  for (const text of plain) expect(csvCell(text)).toBe(text);
  expect(csvCell(-4.5)).toBe("-4.5");
  expect(csvCell(0)).toBe("0");
  expect(csvCell(false)).toBe("false");
  expect(csvCell(null)).toBe("");
});

test("commas, quotes and line breaks are quoted, and a line ends as RFC 4180 says", () => {
  expect(csvLine(['say "hi"', "a,b", "two\nlines", "plain", null])).toBe('"say ""hi""","a,b","two\nlines",plain,\r\n');
  expect(csvCell('=1,"2"')).toBe('"\'=1,""2"""');
});
