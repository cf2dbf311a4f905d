import type { Doc } from "./document";

const BEFORE_LETTER = new Set(
  "class klasse category cat clase categoria type typ grade level vitamin hepatitis plan permiso carnet section part appendix schedule form block".split(
    " ",
  ),
);
const VERB_TAIL = new Set(
  "to at in further beyond above live extra the a an on with my your their through out into for over up i we you".split(
    " ",
  ),
);
const VERB_HEAD = new Set("to will would can could should must i we you they not please let".split(" "));

/**
 * Whether a word that is also an everyday word or a letter (Go, R, Excel, Rust) is used as a name here: capital letter,
 * not merely because it opens a sentence, and not followed or preceded as a verb or a class letter would be.
 */
export function isProperUse(doc: Doc, from: number, to: number, capitals: boolean): boolean {
  const first = doc.tokens[from];
  const last = doc.tokens[to - 1];
  if (!first || !last) return false;
  if (first.raw.charAt(0) !== first.raw.charAt(0).toUpperCase()) return false;
  if (capitals && first.raw !== first.raw.toUpperCase()) return false;
  const tail = doc.text.slice(last.end, last.end + 12);
  const head = doc.text.slice(Math.max(0, first.start - 2), first.start);
  const previous = doc.tokens[from - 1];
  const next = doc.tokens[to];
  const near = previous && previous.unit === first.unit ? previous.norm : "";
  if (first.raw.length === 1) {
    if (/^[&+#.'’°-]|^\s?&/.test(tail) || /[&°.-]\s?$/.test(head) || BEFORE_LETTER.has(near)) return false;
  }
  const listed = /^\s*(?:[,;/()|•:]|$|\n|\t|and\b|or\b|und\b|y\b|o\b|oder\b)/.test(tail);
  if (listed) return true;
  const nextWord = next && next.unit === last.unit ? next.norm : "";
  if (VERB_HEAD.has(near)) return false;
  const opens = previous === undefined || previous.unit !== first.unit || previous.clause !== first.clause;
  if (opens && VERB_TAIL.has(nextWord)) return false;
  // Capitals everywhere ("GO THE EXTRA MILE") prove nothing about one word.
  const shout = next?.unit === last.unit && next.raw.length > 2 && next.raw === next.raw.toUpperCase() && !capitals;
  if (shout && /\p{Lu}{3}/u.test(next.raw)) return false;
  return !opens || first.raw.length > 2;
}
