import { lined, type Word } from "./spoken";

/** How far an amount reaches: "more than three" has no upper end, "about three" a fifth to either side. */
export type Reach = { low: number; high: number; openLow: boolean; openHigh: boolean };
export type Bound = "exactly" | "more" | "at_least" | "less" | "almost" | "at_most" | "about";

const phrases = (line: string): string[] => line.split(";").map((phrase) => phrase.trim());

const BEFORE: Record<Exclude<Bound, "exactly">, string[]> = {
  more: phrases(
    "more than;over;above;upwards of;longer than;well over;just over;a little over;a bit over;mehr als;uber;langer als;gut;mas de;por encima de;algo mas de;un poco mas de",
  ),
  at_least: phrases(
    "at least;minimum;a minimum of;no less than;not less than;mindestens;wenigstens;nicht weniger als;al menos;por lo menos;como minimo;minimo;no menos de",
  ),
  less: phrases(
    "less than;under;below;fewer than;not even;just under;a bit less than;weniger als;unter;nicht einmal;nicht mal;menos de;ni siquiera",
  ),
  almost: phrases("almost;nearly;close to;fast;beinahe;knapp;casi"),
  at_most: phrases(
    "at most;up to;maximum;a maximum of;no more than;not more than;hochstens;maximal;bis zu;nicht mehr als;hasta;como maximo;no mas de",
  ),
  about: phrases(
    "about;around;roughly;approximately;approx;circa;ca;some;like;maybe;perhaps;probably;i think;i guess;i would say;ungefahr;etwa;rund;zirka;so um die;vielleicht;unos;unas;alrededor de;aproximadamente;cerca de;mas o menos;quizas;quiza;tal vez;creo que",
  ),
};
const AFTER: [Bound, string[]][] = [
  [
    "at_least",
    phrases(
      "+;plus;or more;or over;and more;and up;at least;minimum;oder mehr;und mehr;mindestens;o mas;y pico;al menos;como minimo",
    ),
  ],
  ["at_most", phrases("or less;or fewer;at most;maximum;tops;max;oder weniger;hochstens;maximal;o menos;como maximo")],
  [
    "about",
    phrases(
      "or so;ish;or thereabouts;approximately;roughly;give or take;maybe;i think;i guess;oder so;ungefahr;etwa;circa;glaube ich;o asi;aproximadamente;mas o menos;creo",
    ),
  ],
];

/** The bound that stands right before a place, and how many words it takes. */
export function boundBefore(words: readonly Word[], at: number): { bound: Bound; count: number } {
  const before = lined(words.slice(Math.max(0, at - 5), at));
  let found: { bound: Bound; count: number } = { bound: "exactly", count: 0 };
  for (const [bound, list] of Object.entries(BEFORE) as [Bound, string[]][]) {
    // safe: the keys of the table
    for (const phrase of list) {
      const count = phrase.split(" ").length;
      if (count > found.count && before.endsWith(` ${phrase} `)) found = { bound, count };
    }
  }
  return found;
}

/** The bound that stands right behind an amount, and how many words it takes. */
export function boundAfter(words: readonly Word[], at: number): { bound: Bound; count: number } {
  const after = lined(words.slice(at, at + 4));
  for (const [bound, list] of AFTER) {
    const phrase = list.find((one) => after.startsWith(` ${one} `));
    if (phrase) return { bound, count: phrase.split(" ").length };
  }
  return { bound: "exactly", count: 0 };
}

/** What people call "about three" may be a fifth less or more. */
const LEEWAY = 0.2;

/** An amount from `low` to `high` as far as its bound lets it reach. */
export function reachOf(bound: Bound, low: number, high: number): Reach {
  const closed = { low, high, openLow: false, openHigh: false };
  switch (bound) {
    case "exactly":
      return closed;
    case "more":
      return { ...closed, high: Number.POSITIVE_INFINITY, openLow: true };
    case "at_least":
      return { ...closed, high: Number.POSITIVE_INFINITY };
    case "less":
      return { ...closed, low: 0, openHigh: true };
    case "almost":
      return { ...closed, low: low * (1 - LEEWAY), openHigh: true };
    case "at_most":
      return { ...closed, low: 0 };
    case "about":
      return { ...closed, low: low * (1 - LEEWAY), high: high * (1 + LEEWAY) };
  }
}

const WORDS: Record<Bound, string> = {
  exactly: "",
  more: "more than ",
  at_least: "at least ",
  less: "less than ",
  almost: "almost ",
  at_most: "at most ",
  about: "about ",
};

const digits = (value: number) => String(Math.round(value * 100) / 100);

/** "3", "3 to 4", "more than 3". */
export const amountWords = (bound: Bound, low: number, high: number): string =>
  `${WORDS[bound]}${low === high ? digits(low) : `${digits(low)} to ${digits(high)}`}`;

/** Whether everything within reach is enough; null where a part of it is and another is not. */
export function isEnough(reach: Reach, wanted: number): boolean | null {
  if (reach.low >= wanted) return true;
  return reach.high < wanted || (reach.openHigh && reach.high <= wanted) ? false : null;
}
