import { fold } from "@/lib/providers/text/fold";

const SPECIAL = /[.+?^${}()|[\]\\]/g;
const APART = "[\\s,-]+";

/**
 * One pattern for a whole table of phrases, to be used on folded text.
 * In a phrase `*` stands for the rest of a word, `_` for one word in between, and a space also for a comma or hyphen.
 * An empty table gives a pattern that never matches.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length).map(toSource);
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** Splits a table column written as "first phrase; second phrase" into its phrases. */
export function phraseList(column: string): string[] {
  return column
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);
}

/** Every match of `pattern` in folded text, in order. */
export function matches(pattern: RegExp, folded: string): string[] {
  return Array.from(folded.matchAll(pattern), (match) => match[0]);
}

function toSource(phrase: string): string {
  return fold(phrase)
    .replace(SPECIAL, "\\$&")
    .replace(/\s+/g, APART)
    .replace(/_/g, "[\\p{L}\\p{N}']+")
    .replace(/\*/g, "[\\p{L}]*");
}
