/** First parts of compounds that keep their hyphen; a syllable break leaves none of these as a word start. */
const COMPOUND_STARTS = new Set([
  "self",
  "non",
  "cross",
  "well",
  "year",
  "month",
  "decision",
  "hands",
  "data",
  "full",
  "e",
]);

/**
 * Returns how to join a line that ends with a hyphen to the next: "integ-" + "ration" is one word, "self-" + "taught"
 * keeps its hyphen. A hyphen stays when the document writes the compound with one elsewhere, when its first part only
 * starts compounds, or when `wrapsAtHyphens` (the program that made the file never divides words by syllables).
 */
export function hyphenJoiner(documentText: string, wrapsAtHyphens: boolean) {
  const compounds = new Set(documentText.toLowerCase().match(/\p{L}+-\p{L}+/gu));
  return (start: string, rest: string): string => {
    const open = /(\p{L}+)[-\u2010\u00ad]$/u.exec(start.trimEnd());
    const next = /^\p{L}+/u.exec(rest);
    if (!open?.[1] || !next) return `${start.trimEnd()} ${rest.trimStart()}`;

    const first = open[1].toLowerCase();
    const keeps =
      !start.trimEnd().endsWith("\u00ad") &&
      (wrapsAtHyphens ||
        !/^\p{Ll}/u.test(rest) ||
        COMPOUND_STARTS.has(first) ||
        compounds.has(`${first}-${next[0].toLowerCase()}`));
    return (keeps ? start.trimEnd() : start.trimEnd().slice(0, -1)) + rest;
  };
}
