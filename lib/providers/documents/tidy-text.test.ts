import { expect, test } from "vitest";
import { tidyLine, tidyText } from "./tidy-text";

test.each([
  ["ligatures come apart", "e\ufb03cient o\ufb00ice \ufb01les", "efficient office files"],
  ["invisible characters go", "Pi\u200bcker\u00ad\u{e0041}\u{e0042}\u202e\u0000", "Picker"],
  ["every list glyph becomes a dash", "\u25aa  Packed", "- Packed"],
  ["a glyph of a symbol font is a list glyph", "\uf0b7\u00a0Packed", "- Packed"],
  ["a dash inside a line stays", "2019 \u2013 2021", "2019 \u2013 2021"],
  ["blanks are single and columns keep one tab", "Picker \u00a0 at \t\t 2021 ", "Picker at\t2021"],
  ["signs that NFKC would spell out stay", "\u00bd year\u2026 \u2122", "\u00bd year\u2026 \u2122"],
  [
    "letters of any script stay",
    "\u0410\u043d\u043d\u0430 \u5f20\u4f1f Zo\u00eb",
    "\u0410\u043d\u043d\u0430 \u5f20\u4f1f Zo\u00eb",
  ],
])("%s", (_name, line, tidy) => expect(tidyLine(line)).toBe(tidy));

test("page numbers go and blank lines are single", () => {
  expect(tidyText(["", "Name", "", "", "Page 1 of 2", "", "Skills", ""])).toBe("Name\n\nSkills");
});
