import { stem } from "@/lib/providers/text/stem";
import { amountWords, type Bound, boundAfter, boundBefore, type Reach, reachOf } from "./bounds";
import { halfAt, spokenNumber } from "./numbers";
import { type Clause, lined, type Sentence, type Word } from "./spoken";
import { counted, factor, familyOf, isTime, nameOf, type Unit } from "./units";
import { hasAny, NEGATIVE, SOFT } from "./words";

/**
 * An amount that was said. `counted`: in the unit that was asked for. `bare`: a number that is the whole of a clause.
 * `loose`: a number that may or may not be the answer, so that it can only raise doubt.
 */
export type Amount = {
  kind: "counted" | "bare" | "loose";
  reach: Reach;
  understood: string;
  sentence: Sentence;
  words: Word[];
};

const set = (line: string): ReadonlySet<string> => new Set(line.split(" "));
const ADJECTIVES = set(
  "full whole good solid straight consecutive complete long volle ganze gute komplette enteros completos",
);
// Behind these a number counts nothing of what was asked, or tells a moment.
const POINTS = set(
  "in within every after year grade level number version top phase age aged alle jede nach vor binnen innerhalb cada tras dentro nivel grado",
);
const CLOSERS = set(
  "in of at with for now already total altogether as on by or and to from so since i we maybe more less plus here there because when that which is was were bei mit als von seit insgesamt schon und oder mehr weniger ich wir en de con como ya y o mas menos desde por",
);
const BARE = set(
  "um uh er hmm well so okay ok and i would say it is was it's been have had got my think guess maybe like for total altogether in all now already only just exactly even a ja ich habe hatte es sind waren wurde sagen also insgesamt jetzt schon nur genau gut etwa so bis dato yo tengo son fueron unos diria pues bueno como total ya solo exactamente llevo de",
);
// A wish is no amount, and neither is what somebody else has.
const NOT_THEIRS =
  "would like;wish;want;want to;need;plan to;hope to;going to;will have;would need;he;she;they;he has;brother;sister;boss;mochte;wurde gern;werde;brauche;er;er hat;quiero;quisiera;gustaria;necesito;voy a;tiene;tienen".split(
    ";",
  );
const OF_THEM = ["of them", "of those", "of these", "of which", "davon", "de ellos", "de ellas", "de esos", "of my"];
const NOT_COUNTED = ["old", "of age", "alt", "de edad", "ago", "years old"];
const RATES = set("a an per each every pro por al die la der je");
/** Longer has nobody done anything. */
const LIFETIME: Record<string, number> = { year: 80, month: 960, decade: 8 };

/** Every amount of a sentence that could be an answer. */
export function measuresIn(sentence: Sentence, unit: Unit | null): Amount[] {
  const found: Amount[] = [];
  const { words } = sentence;
  const isSoft = hasAny(sentence.text, SOFT);
  for (let at = 0; at < words.length; ) {
    const read = readAt(sentence, at, unit, isSoft);
    if (read?.amount) found.push(read.amount);
    at = read?.end ?? at + 1;
  }
  return found;
}

type Read = { amount: Amount | null; end: number };

function readAt(sentence: Sentence, at: number, unit: Unit | null, isSoft: boolean): Read | null {
  const { words } = sentence;
  const number = spokenNumber(words, at);
  if (!number) return null;
  const nothing = { amount: null, end: number.end };
  if (isPartOfName(words, at, number.end)) return nothing;
  let { low, high, end } = number;
  const plus = boundAfter(words, end);
  if (plus.bound === "at_least" && /^(?:\+|plus)$/.test(words[end]?.norm ?? "")) end += plus.count;
  while (ADJECTIVES.has(words[end]?.norm ?? "")) end += 1;

  const measured = unitAt(words, at, end, unit);
  end = measured.end;
  if (measured.scale !== null) {
    const more = halfAt(words, end);
    if (more > 0) [low, high, end] = [low + 0.5, high + 0.5, end + more];
    const rest = restAt(words, end, unit, measured.scale);
    if (rest) [low, high, end] = [low + rest.value, high + rest.value, rest.end];
  }
  const after = lined(words.slice(end, end + 3));
  if (beginsWith(after, OF_THEM) || beginsWith(after, NOT_COUNTED) || isForeignRate(words, end, unit)) {
    return { ...nothing, end };
  }

  const before = boundBefore(words, at);
  const behind = plus.bound === "at_least" && end > number.end ? plus : boundAfter(words, end);
  if (POINTS.has(words[at - before.count - 1]?.norm ?? "")) return { ...nothing, end };
  const bound = boundOf(before.bound, behind.bound, isSoft);
  const clause = sentence.clauses.find((one) => one.words.includes(words[at] as Word)); // safe: the number begins at a word
  const scale = measured.scale ?? 1;
  const reach = reachOf(bound, low * scale, high * scale);
  const kind = kindOf({
    words,
    at,
    end,
    behind: behind.count,
    before: before.count,
    unit,
    measured,
    clause,
    low,
    high,
  });
  if (!kind) return { ...nothing, end };
  const label = measured.family && measured.family !== unit?.family ? nameOf(measured.family) : (unit?.label ?? "");
  const family = measured.family ?? unit?.family ?? null;
  return {
    amount: {
      kind,
      reach,
      understood: counted(amountWords(bound, low, high), { label, family }),
      sentence,
      words: words.slice(Math.max(0, at - before.count), end + behind.count),
    },
    end: end + behind.count,
  };
}

// "B2", "3rd", "8:30" and "24/7" are no amounts.
function isPartOfName(words: readonly Word[], at: number, end: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[end]];
  if (!word || !/^\d/.test(word.raw)) return false;
  if (/(?:^|\s)[-\u2212]$/u.test(word.gap)) return true;
  if (before && /\p{L}$/u.test(before.raw) && word.gap === "") return true;
  if (/^[/:.#]$/.test(word.gap.trim()) && /^\d/.test(before?.raw ?? "")) return true;
  if (/\d[.,]\d+[.,]\d/.test(word.raw) && !/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(word.raw)) return true;
  if (!after) return false;
  if (/^[/:]$/.test(after.gap.trim()) && /^\d/.test(after.raw)) return true;
  return after.gap === "" && /^\p{L}/u.test(after.raw) && familyOf(after.norm) === null;
}

type Measured = { end: number; scale: number | null; family: ReturnType<typeof familyOf>; isForeign: boolean };

function unitAt(words: readonly Word[], at: number, end: number, unit: Unit | null): Measured {
  const next = words[end];
  const sign = familyOf(words[at - 1]?.raw ?? "");
  const none = { end, scale: null, family: null, isForeign: false };
  if (sign && !isTime(sign)) return sign === unit?.family ? { ...none, scale: 1 } : { ...none, isForeign: true };
  if (!next || /[,;.()]/.test(next.gap)) return none;
  const isShare = /^(?:per cent|por ciento)$/.test(`${next.norm} ${words[end + 1]?.norm}`);
  const family = isShare ? "percent" : familyOf(next.norm);
  if (family) {
    const scale = factor(family, unit?.family ?? null);
    return { end: end + (isShare ? 2 : 1), scale, family, isForeign: scale === null };
  }
  if (unit && stem(next.norm) === unit.stem) return { ...none, end: end + 1, scale: 1 };
  return { ...none, isForeign: unit !== null && !CLOSERS.has(next.norm) && boundAfter(words, end).count === 0 };
}

// "Two years and six months": the second part in the unit of the first.
function restAt(words: readonly Word[], end: number, unit: Unit | null, scale: number) {
  const from = /^(?:and|und|y)$/.test(words[end]?.norm ?? "") ? end + 1 : end;
  const number = spokenNumber(words, from);
  const family = number && familyOf(words[number.end]?.norm ?? "");
  if (!number || !family || number.low !== number.high) return null;
  const small = factor(family, unit?.family ?? null);
  return small !== null && small < scale ? { value: (number.low * small) / scale, end: number.end + 1 } : null;
}

const beginsWith = (text: string, phrases: readonly string[]) => phrases.some((one) => text.startsWith(` ${one} `));

// "5 days a week" answers only who asked for a week.
function isForeignRate(words: readonly Word[], end: number, unit: Unit | null): boolean {
  if (!RATES.has(words[end]?.norm ?? "")) return false;
  const period = familyOf(words[end + 1]?.norm ?? "") ?? familyOf(words[end + 2]?.norm ?? "");
  return period !== null && isTime(period) && !unit?.around.has(period);
}

function boundOf(before: Bound, after: Bound, isSoft: boolean): Bound {
  const bound = before !== "exactly" ? before : after;
  return bound === "exactly" && isSoft ? "about" : bound;
}

function kindOf(given: {
  words: readonly Word[];
  at: number;
  end: number;
  before: number;
  behind: number;
  unit: Unit | null;
  measured: Measured;
  clause: Clause | undefined;
  low: number;
  high: number;
}): Amount["kind"] | null {
  const { words, at, end, unit, measured, clause, low, high } = given;
  const own = clause?.words ?? [];
  const begin = own.indexOf(words[at] as Word); // safe: the number begins at a word
  const ahead = own.slice(0, Math.max(0, begin - given.before));
  if (low > high || ahead.some((word) => NEGATIVE.has(word.norm)) || hasAny(lined(ahead), NOT_THEIRS)) return "loose";
  if (measured.isForeign) return null;
  if (low > (LIFETIME[measured.family ?? unit?.family ?? ""] ?? Number.POSITIVE_INFINITY))
    return isYear(words[at]) ? null : "loose";
  if (measured.scale !== null) return isAge(words, at - given.before, end, low) ? "loose" : "counted";
  const rest = own.filter((word) => {
    const place = words.indexOf(word);
    return place < at - given.before || place >= end + given.behind;
  });
  if (unit === null) return "counted";
  return rest.every((word) => BARE.has(word.norm)) ? "bare" : "loose";
}

const isYear = (word: Word | undefined) => /^(?:19|20)\d\d$/.test(word?.norm ?? "");

// "I am 30 years" and "Tengo 30 años" tell an age; "Tengo 5 años de experiencia" does not.
function isAge(words: readonly Word[], at: number, end: number, low: number): boolean {
  const before = words[at - 1]?.norm ?? "";
  if (/^(?:am|bin)$/.test(before)) return true;
  if (before === "hace" && words[at - 2]?.norm !== "desde") return true;
  return before === "tengo" && low >= 18 && !/^(?:de|en|como|con|trabajando)$/.test(words[end]?.norm ?? "");
}
