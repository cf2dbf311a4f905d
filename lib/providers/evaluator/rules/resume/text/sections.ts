import { HEADING_GLUE, HEADINGS, type SectionKind } from "../../lexicon/headings";
import { fields } from "../../lexicon/lexicon";
import { tokenize } from "./tokenize";

const whole = new Map<string, SectionKind>();
const byWord = new Map<string, SectionKind>();
for (const [kind, phrases] of Object.entries(HEADINGS)) {
  for (const phrase of phrases.split("|")) {
    // safe: the keys of HEADINGS are section kinds by its declared type
    whole.set(phrase, kind as SectionKind);
    if (!phrase.includes(" ") && !byWord.has(phrase)) byWord.set(phrase, kind as SectionKind);
  }
}

// When a heading names two things ("Internship and volunteering", "Licences & training") the more telling one wins.
const STRENGTH: SectionKind[] = [
  "goals",
  "volunteer",
  "internship",
  "experience",
  "credentials",
  "languages",
  "education",
  "projects",
  "skills",
  "awards",
  "interests",
  "profile",
  "notes",
];

// "Nursing Experience", "Warehouse Work History": the name of a trade may stand beside the key word, that of a tool may not.
const OF_A_TRADE =
  /^(?!customer |user |guest |patient )(.{4,}) (?:experience|employment(?: history)?|work history|career history)$/;

function namesTrade(words: string[]): boolean {
  const before = OF_A_TRADE.exec(words.join(" "))?.[1];
  if (!before || words.some((word) => /^(?:no|without|not|any|years?|with|in)$/.test(word))) return false;
  const tokens = tokenize(before);
  // "Volunteering Experience" is a section of another kind.
  if (tokens.some((token) => byWord.has(token.norm))) return false;
  return /ing$/.test(before) || fields.find(tokens, 0, tokens.length).length > 0;
}

const letters = (words: string): string => words.replaceAll(" ", "");
const spaced = new Map<string, SectionKind>([...whole].map(([phrase, kind]) => [letters(phrase), kind]));

/** "E X P E R I E N C E", also with letters pulled together by the print ("C E RT I F I C AT E S"). */
function spacedKind(bare: string): SectionKind | null {
  const pieces = bare.split(/\s+/);
  const loose = pieces.length >= 4 && pieces.every((piece) => piece.length <= 3) && bare === bare.toUpperCase();
  if (!loose) return null;
  const run = tokenize(letters(bare.replace(/\s+/g, " ")))
    .map((token) => token.norm)
    .join("");
  const exact = spaced.get(run);
  if (exact) return exact;
  // Two headings joined by "and": the first that the run begins with tells the kind.
  const joined = [...byWord.keys()]
    .filter((word) => run.startsWith(word) && word.length > 4)
    .sort((x, y) => y.length - x.length)[0];
  return joined ? (byWord.get(joined) ?? null) : "other";
}

/** The kind of section a line opens, or null when the line is not a heading. */
export function headingKind(line: string): SectionKind | null {
  const bare = line.replace(/^[\s\P{L}]+|[\s\P{L}]+$/gu, "");
  if (!bare || bare.length > 60 || /\d|@|[.;]/.test(bare)) return null;
  if (/[:,]/.test(bare)) return null;
  const first = bare.charAt(0);
  if (first !== first.toUpperCase()) return null;
  const apart = spacedKind(bare);
  if (apart) return apart;
  const words = tokenize(bare).map((token) => token.norm);
  if (words.length === 0 || words.length > 6) return null;
  const exact = whole.get(words.join(" "));
  if (exact) return exact;
  if (namesTrade(words)) return "experience";
  const kinds: SectionKind[] = [];
  for (const word of words) {
    const kind = byWord.get(word);
    if (kind) kinds.push(kind);
    else if (!HEADING_GLUE.has(word)) return null;
  }
  if (kinds.length === 0) return null;
  return STRENGTH.find((kind) => kinds.includes(kind)) ?? kinds[0] ?? null;
}
