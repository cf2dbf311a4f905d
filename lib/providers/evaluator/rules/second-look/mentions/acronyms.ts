import type { DocToken } from "../../resume/text/document";

const GLUE = new Set("and of the for in on to und der die das fur von de del la el y".split(" "));

/** "HACCP", "RTUs", "QoS": two to six capitals, a small second letter at most. */
export function acronymOf(raw: string): string | null {
  const bare = /^(\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu})s?$/u.exec(raw)?.[1];
  return bare ? bare.toLowerCase() : null;
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

/** Whether words spell an acronym by their initials, with or without the small words between them. */
export function spells(words: readonly string[], acronym: string): boolean {
  return initials(words) === acronym || initials(words.filter((word) => !GLUE.has(word))) === acronym;
}

/** "MSK" for "musculoskeletal": the consonants of a long word in their order, the first letter first. */
export function abbreviates(word: string, acronym: string): boolean {
  if (word.length < 9 || acronym.length < 3 || /[aeiou]/.test(acronym.slice(1)) || word.charAt(0) !== acronym.charAt(0))
    return false;
  let at = 0;
  for (const letter of acronym) {
    const next = word.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return true;
}

/** The first run of words from `from` to `to` that spells an acronym; capitals or four letters guard against chance. */
export function expansionIn(
  tokens: readonly DocToken[],
  from: number,
  to: number,
  acronym: string,
): { from: number; to: number } | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.norm.charAt(0) !== acronym.charAt(0)) continue;
    for (let length = acronym.length; length <= acronym.length + 2 && at + length <= to; length++) {
      const run = tokens.slice(at, at + length);
      const spelled = spells(
        run.map((token) => token.norm),
        acronym,
      );
      const telling = run.filter((token) => !GLUE.has(token.norm));
      const capital = telling.every((token) => /^\p{Lu}/u.test(token.raw));
      const whole = telling.every((token) => token.norm.length > 2);
      if (spelled && whole && (capital || acronym.length >= 4)) return { from: at, to: at + length };
    }
  }
  return null;
}
