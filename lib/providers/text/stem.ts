import { fold } from "./fold";

// Irregular forms whose stem no suffix rule finds; "form base".
const IRREGULAR = new Map(
  `told tell;said say;says say;wrote write;written write;found find;took take;taken take;gave give;given give;went go;gone go;made make;ran run;
spoke speak;spoken speak;saw see;seen see;brought bring;bought buy;sold sell;built build;sent send;kept keep;left leave;held hold;led lead;
met meet;paid pay;read read;sat sit;stood stand;taught teach;thought think;got get;began begin;broke break;broken break;chose choose;chosen choose;
drew draw;drove drive;driven drive;fell fall;felt feel;grew grow;heard hear;hid hide;hung hang;knew know;known know;lost lose;rang ring;shown show;
shut shut;slept sleep;spent spend;stole steal;swapped swap;threw throw;understood understand;woke wake;won win;worn wear;dealt deal;meant mean;
people person;children child;men man;women woman;lives life;analyses analysis;diagnoses diagnosis;data data;better good;best good;worse bad;worst bad;
learnt learn;learned learn;lying lie;dying die;races race;cases case;caches cache;costs cost;tyres tire;colour color`
    .split(/[;\n]+/)
    .map((pair) => pair.trim().split(" "))
    .flatMap(([form, base]) => (form && base ? [[form, base] as const] : [])),
);

// Longest first; what is left must keep at least the given number of letters.
const SUFFIXES: readonly (readonly [suffix: string, keep: number])[] = [
  ["izations", 3],
  ["isations", 3],
  ["ization", 3],
  ["isation", 3],
  ["aciones", 3],
  ["amiento", 4],
  ["imiento", 4],
  ["ungen", 4],
  ["ements", 4],
  ["ations", 4],
  ["ement", 4],
  ["ation", 4],
  ["acion", 3],
  ["iendo", 3],
  ["ncies", 4],
  ["ities", 4],
  ["ibles", 4],
  ["ables", 4],
  ["ating", 4],
  ["izing", 3],
  ["ising", 3],
  ["ment", 5],
  ["ness", 4],
  ["ando", 3],
  ["ated", 4],
  ["ates", 4],
  ["ions", 4],
  ["ings", 4],
  ["ance", 5],
  ["ence", 5],
  ["ized", 3],
  ["ised", 3],
  ["izes", 3],
  ["ises", 4],
  ["able", 4],
  ["ible", 4],
  ["ency", 4],
  ["keit", 4],
  ["heit", 4],
  ["lich", 4],
  ["ing", 3],
  ["ion", 4],
  ["ies", 3],
  ["ied", 3],
  ["ers", 4],
  ["ize", 3],
  ["ise", 4],
  ["ate", 4],
  ["ity", 4],
  ["ive", 4],
  ["ung", 4],
  ["ten", 4],
  ["ous", 4],
  ["ful", 4],
  ["aba", 3],
  ["aron", 3],
  ["ado", 3],
  ["ada", 3],
  ["ido", 4],
  ["ed", 3],
  ["es", 3],
  ["er", 4],
  ["ly", 4],
  ["al", 4],
  ["ic", 4],
  ["en", 4],
  ["em", 4],
  ["ar", 4],
  ["ir", 4],
  ["as", 4],
  ["os", 3],
  ["te", 5],
  ["s", 3],
  ["e", 3],
  ["y", 4],
  ["a", 4],
  ["o", 4],
  ["n", 5],
  ["t", 4],
];

/**
 * A rough stem under which forms of one word meet ("reconciliation", "reconciled" -> "reconcili", "reconcil" share a prefix;
 * see `sameWord`). Works on English, German and Spanish alike; never shorter than three letters.
 */
export function stem(word: string): string {
  // "trade-off" and "tradeoff" are one word.
  const folded = fold(word)
    .replace(/'(s|d|ll|re|ve)$/, "")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  // Twice, so that "listens" and "listen" end in the same place.
  return shorten(shorten(IRREGULAR.get(folded) ?? folded));
}

function shorten(base: string): string {
  if (base.length <= 3 || /\d/.test(base)) return base;
  for (const [suffix, keep] of SUFFIXES) {
    if (base.endsWith(suffix) && base.length - suffix.length >= keep && !base.endsWith("ss"))
      return undouble(base.slice(0, -suffix.length));
  }
  return base;
}

/** True for two stems of one word: equal, one the beginning of the other and at most three letters longer, or one the end of the other. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.length - short.length <= 3 && long.startsWith(short)) return true;
  // German joins words: "lieferschein" is also a "schein".
  return short.length >= 5 && long.length - short.length >= 4 && long.endsWith(short);
}

function undouble(base: string): string {
  return /([bdgklmnprt])\1$/.test(base) && base.length > 4 ? base.slice(0, -1) : base;
}
