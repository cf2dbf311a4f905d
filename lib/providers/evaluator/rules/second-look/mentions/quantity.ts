import { fold } from "../../resume/text/tokenize";

/** What a number counts: a share, an amount of money, or things. */
export type Measure = "percent" | "money" | "count";

/** An amount a criterion asks for, and where it stands in the criterion. */
export type Quantity = { value: number; measure: Measure; atMost: boolean; start: number; end: number };

export type Amount = { value: number; measure: Measure; start: number; end: number };

const SMALL: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  zwanzig: 20,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  veinte: 20,
};
const SCALE: [RegExp, number][] = [
  [/^(?:m|mm|mio|million|millions|millionen|millon|millones)$/, 1e6],
  [/^(?:bn|billion|mrd|milliarden)$/, 1e9],
  [/^(?:k|thousand|tausend|tsd|mil)$/, 1e3],
];
const AMOUNT =
  /(?<![\p{L}\d.,])(?<currency>[$€£]\s?|(?:USD|EUR|GBP|CHF)\s?)?(?<digits>\d{1,3}(?:[.,\u00A0]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s?(?<scale>(?:k|m|mm|bn|mil|mio|tsd|million(?:s|en)?|mill[oó]n(?:es)?|thousand|tausend|mrd)\b\.?)?\s?(?<unit>%|percent\b|per cent\b|Prozent\b|por ciento\b|€|\$|£|euros?\b|dollars?\b|pounds\b|USD\b|EUR\b|GBP\b|de euros\b)?/giu;

/** "1,250.5", "1.250,5" and "28,4" as numbers; three digits after a sign are thousands. */
function numberOf(digits: string): number {
  const grouped = digits.replace(/[.,\u00A0](?=\d{3}(?:\D|$))/g, "");
  return Number(grouped.replace(",", "."));
}

/** All amounts of a text. Years and numbers that are part of a name are left to the caller. */
export function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const { currency, digits = "", scale, unit } = match.groups ?? {};
    const times = SCALE.find(([pattern]) => pattern.test(fold(scale ?? "").replace(".", "")))?.[1] ?? 1;
    const measure = /%|cent|prozent|ciento/i.test(unit ?? "") ? "percent" : currency || unit ? "money" : "count";
    const start = match.index;
    found.push({ value: numberOf(digits) * times, measure, start, end: start + match[0].trimEnd().length });
  }
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const value = SMALL[fold(match[0])];
    if (value !== undefined)
      found.push({ value, measure: "count", start: match.index, end: match.index + match[0].length });
  }
  return found.sort((left, right) => left.start - right.start);
}

const BEFORE =
  /(?<most>below|under|less than|at most|no more than|up to|maximum(?: of)?|unter|hochstens|maximal|menos de|por debajo de|maximo)\s+$|(?<least>above|over|more than|at least|minimum(?: of)?|min\.?|exceeding|not less than|no less than|of|uber|mindestens|ab|mas de|al menos|minimo(?: de)?|superior(?:es)? a)\s+$/;
const AFTER = /^\s?(?:\+|or (?:more|higher|above|greater|over)|plus\b|oder mehr|und mehr|o mas|and (?:above|up|over))/;

/** The amount a criterion sets as a bound ("below 30%", "team of ten or more", "at least $50k"), or null. */
export function quantityWanted(text: string): Quantity | null {
  for (const amount of amountsIn(text)) {
    const before = fold(text.slice(Math.max(0, amount.start - 24), amount.start));
    const after = fold(text.slice(amount.end, amount.end + 16));
    const bound = BEFORE.exec(before);
    const open = AFTER.exec(after);
    const firm = open ?? (bound && !/\bof\s+$/.test(before) ? bound : null);
    if (!firm && !(bound && amount.measure !== "count")) continue;
    const start = bound ? amount.start - bound[0].length : amount.start;
    return {
      value: amount.value,
      measure: amount.measure,
      atMost: bound?.groups?.most !== undefined,
      start,
      end: amount.end + (open?.[0].length ?? 0),
    };
  }
  return null;
}

/** Whether an amount found in a resume meets what is wanted. */
export function meets(wanted: Quantity, amount: Amount): boolean {
  if (wanted.measure !== amount.measure) return false;
  return wanted.atMost ? amount.value <= wanted.value : amount.value >= wanted.value;
}
