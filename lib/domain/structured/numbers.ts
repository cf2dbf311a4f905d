import { numberAt } from "@/lib/providers/text/numbers";
import type { Word } from "./spoken";
import { familyOf } from "./units";

/** A number in speech: from `low` to `high`, and the place of the word behind it. */
export type Spoken = { low: number; high: number; end: number };

const ARTICLES: ReadonlySet<string> = new Set("a an one ein eine einen einem einer un una uno once".split(" "));
const ALONE = new Map([
  ["one", 1],
  ["eins", 1],
  ["uno", 1],
  ["zero", 0],
  ["cero", 0],
  ["null", 0],
  ["anderthalb", 1.5],
  ["eineinhalb", 1.5],
]);
const HALVES = [
  ["½"],
  ["and", "a", "half"],
  ["and", "half"],
  ["und", "ein", "halbes"],
  ["und", "ein", "halb"],
  ["y", "medio"],
  ["y", "media"],
];
const BEFORE_UNIT = [
  ["half", "a"],
  ["half", "an"],
  ["half"],
  ["a", "half"],
  ["ein", "halbes"],
  ["eine", "halbe"],
  ["einem", "halben"],
  ["halbes"],
  ["medio"],
  ["media"],
];
const RANGE: ReadonlySet<string> = new Set(["to", "or", "bis", "oder", "a", "o"]);
const BETWEEN: ReadonlySet<string> = new Set(["between", "zwischen", "entre"]);
const BREAK = /[^\s\u2010-]/u;
/** No number is said in more words. */
const LONGEST = 12;

/** The number or range of numbers that begins at a word; null where none does. */
export function spokenNumber(words: readonly Word[], at: number): Spoken | null {
  const first = oneNumber(words, at);
  if (!first) return null;
  const second = rangeEnd(words, at, first.end);
  if (!second) return { low: first.value, high: first.value, end: first.end };
  return { low: first.value, high: second.value, end: second.end };
}

/** Half of a unit, said behind a number or its unit: "two and a half", "a year and a half". */
export function halfAt(words: readonly Word[], at: number): number {
  const half = HALVES.find((phrase) => isAt(words, at, phrase));
  return half?.length ?? 0;
}

function oneNumber(words: readonly Word[], at: number): { value: number; end: number } | null {
  const word = words[at];
  if (!word) return null;
  const half = BEFORE_UNIT.find((phrase) => isAt(words, at, phrase) && isUnit(words, at + phrase.length));
  if (half) return { value: 0.5, end: at + half.length };
  const found = plainNumber(words, at);
  if (!found) return null;
  const more = halfAt(words, found.end);
  return more > 0 ? { value: found.value + 0.5, end: found.end + more } : found;
}

function plainNumber(words: readonly Word[], at: number): { value: number; end: number } | null {
  const norms: string[] = [];
  for (const word of words.slice(at, at + LONGEST)) {
    if (norms.length > 0 && BREAK.test(word.gap)) break;
    // "3-4" is two numbers; "twenty-five" is one.
    if (norms.length > 0 && /-/.test(word.gap) && /^\d/.test(word.norm)) break;
    norms.push(word.norm);
  }
  const [first = "", second = ""] = norms;
  // "once" is eleven in Spanish only, and "a" is one only before what is counted.
  if (ARTICLES.has(first) && isUnit(words, at + 1)) {
    if (first !== "once") return { value: 1, end: at + 1 };
    return /^(?:anos|meses|semanas|dias|horas)$/.test(second) ? { value: 11, end: at + 1 } : null;
  }
  if (/^an?$/.test(first) && /^(?:hundred|thousand)$/.test(second)) {
    const number = numberAt(norms.slice(1), 0);
    return number && { value: number.value, end: at + 1 + number.count };
  }
  const number = numberAt(norms, 0);
  if (number) return { value: number.value, end: at + number.count };
  const alone = ALONE.get(first);
  if (alone !== undefined) return { value: alone, end: at + 1 };
  const whole = numberAt([/^(\p{L}+)einhalb$/u.exec(first)?.[1] ?? ""], 0);
  return whole && { value: whole.value + 0.5, end: at + 1 };
}

function rangeEnd(words: readonly Word[], at: number, end: number): { value: number; end: number } | null {
  const next = words[end];
  if (!next) return null;
  if (/^\s?[-\u2013]\s?$/u.test(next.gap)) return oneNumber(words, end);
  const isBetween = BETWEEN.has(words[at - 1]?.norm ?? "") && /^(?:and|und|y)$/.test(next.norm);
  return isBetween || RANGE.has(next.norm) ? oneNumber(words, end + 1) : null;
}

const isUnit = (words: readonly Word[], at: number) => familyOf(words[at]?.norm ?? "") !== null;

const isAt = (words: readonly Word[], at: number, phrase: readonly string[]) =>
  phrase.every((norm, index) => words[at + index]?.norm === norm);
