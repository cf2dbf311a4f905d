import { expect, test } from "vitest";
import { readDocument } from "./document";
import { headingKind } from "./sections";
import { tokenize } from "./tokenize";

test.each([
  ["WORK EXPERIENCE", "experience"],
  ["E X P E R I E N C E", "experience"],
  ["E D U C AT I O N A N D C E RT I F I C AT E S", "education"],
  ["Berufserfahrung", "experience"],
  ["Fort- und Weiterbildung", "credentials"],
  ["FORMACIÓN ACADÉMICA", "education"],
  ["Internship and volunteering", "volunteer"],
  ["Learning next", "goals"],
])("%s opens a section", (line, kind) => {
  expect(headingKind(line)).toBe(kind);
});

test.each(["Software Engineer", "Languages: Go, Python", "Taught skills to 12 people", "training coordinator"])(
  "%s is no heading",
  (line) => {
    expect(headingKind(line)).toBeNull();
  },
);

test("words keep their places through ligatures and broken lines", () => {
  const text = "- Certiﬁed with trans-\nactions and self-\ntaught skills. Self-taught!";
  const { tokens } = readDocument(text);
  expect(tokens.map((token) => token.norm).slice(0, 6)).toEqual([
    "certified",
    "with",
    "transactions",
    "and",
    "self",
    "taught",
  ]);
  for (const token of tokens) expect(text.slice(token.start, token.end).replace(/-\n/, "")).toBe(token.raw);
});

test("signs that are part of a name stay with it", () => {
  expect(tokenize("C++, C# and .NET, Node.js").map((token) => token.norm)).toEqual([
    "c++",
    "c#",
    "and",
    ".net",
    "node",
    "js",
  ]);
});

test("a label on the same line rules its values and nothing after them", () => {
  const { units } = readDocument(
    "Skills\nDaily use\tDocker, Redis\nWould like to learn\tGo, Kafka\nSome use\tC#, Jest",
  );
  const modes = units.filter((unit) => unit.cells[0]?.text.includes(",")).map((unit) => unit.mode);
  expect(modes).toEqual([null, "wish", null]);
});
