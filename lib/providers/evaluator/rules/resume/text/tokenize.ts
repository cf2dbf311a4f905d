/** Words of a text with their places; everything later is compared on `norm` and quoted by `start`/`end`. */

/** One word. `norm` is lower case without accents or ligatures; offsets are UTF-16 code units of the source. */
export type Token = { norm: string; raw: string; start: number; end: number };

// The first branch keeps ".NET" apart from the word "net"; the last keeps "C++" and "C#" apart from "C".
const WORD = /(?<![\p{L}\p{N}])\.NET(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}\u00AD]+(?:['’][\p{L}]+)*(?:\+\+|#)?/gu;

// Texts repeat their words, and folding is dear; the bounds keep the memory small.
const MOST_KEPT = 20_000;
const folded = new Map<string, string>();
const stems = new Map<string, string>();

/** Folds one word: NFKC (ligatures), lower case, no accents, no soft hyphens, no possessive. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const norm = foldAnew(word);
  if (folded.size < MOST_KEPT && word.length < 40) folded.set(word, norm);
  return norm;
}

function foldAnew(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
}

/** Splits a text into words. `offset` is added to every place, for texts cut out of a larger one. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = offset + match.index;
    const norm = fold(raw);
    if (norm) tokens.push({ norm, raw, start, end: start + raw.length });
  }
  return tokens;
}

const SUFFIXES = (
  "izations isations ization isation amientos imientos amiento imiento ements ement ments ment ations ation ators ator " +
  "ating ciones cion ungen ung ings ing iert ieren antes ante ated ates ados adas ado ada idos idas ido ida ando iendo " +
  "ers ies ied ors er or ed es en os as ar ir s y e n o a"
).split(" ");

/** A crude common stem over English, German and Spanish endings; never shorter than four letters. */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const cut = stemAnew(norm);
  if (stems.size < MOST_KEPT && norm.length < 40) stems.set(norm, cut);
  return cut;
}

function stemAnew(norm: string): string {
  for (const suffix of SUFFIXES) {
    if (norm.length - suffix.length < 4 || !norm.endsWith(suffix)) continue;
    const cut = norm.slice(0, -suffix.length);
    return /([bdgklmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
  }
  return norm;
}
