import { GENERIC, RANKS } from "./generic-words";
import { folded, isPerson, type Word, wordsOf } from "./kin";

/** One thing a criterion wants the work to have been, with the words that name it. `ranks` are those that lead. */
export type Wish = { words: Word[]; ranks: string[] };

/** What all counted work must show at once: any one of `any`. `role` facets name a person ("as a purser"). */
export type Facet = { any: Wish[]; role: boolean };

/** A criterion on time in work or on having held a role. */
export type Ask = {
  /** The criterion in folded words. */
  words: string;
  /** Months asked for, null when only the role is. */
  months: number | null;
  facets: Facet[];
  /** Work that the criterion says does not count. */
  excluded: Word[][];
  /** The words behind "after"/"post-": what must have come first; null when nothing must. */
  after: Word[] | null;
  /** "permanent", "substantive": stand-ins do not count. */
  permanent: boolean;
  /** "or similar": what counts is open, so no shortage can be shown from titles. */
  open: boolean;
};

const NUMBERS: Record<string, number> = {};
for (const [number, names] of Object.entries({
  1: "one ein eine einem einen un uno una",
  2: "two zwei dos",
  3: "three drei tres",
  4: "four vier cuatro",
  5: "five fünf funf cinco",
  6: "six sechs seis",
  7: "seven sieben siete",
  8: "eight acht ocho",
  9: "nine neun nueve",
  10: "ten zehn diez",
  11: "eleven elf once",
  12: "twelve zwölf zwolf doce",
  15: "fifteen fünfzehn funfzehn quince",
  20: "twenty zwanzig veinte",
  25: "twenty-five",
}))
  for (const name of names.split(" ")) NUMBERS[name] = Number(number);

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}(?:[.,]\\d)?|${Object.keys(NUMBERS).join("|")})(?:\\s?\\(\\d{1,2}\\))?(?:\\s?[-–]\\s?\\d{1,2})?\\s?(?:\\+|[-\\s]plus)?[\\s-]*(?:or more|or over|and more|und mehr|oder mehr|o más|y más|full|volle|consecutive|calendar)?[\\s-]*(years?|yrs?|jahren?|jährige[rn]?|jahre|años?|anos|months?|monaten?|monate|meses)(?!\\p{L})['’]?`,
  "iu",
);
const LOOKING_BACK =
  /\b(?:past|last|within|previous|every|letzten|vergangenen|innerhalb|últimos|older|age|aged|alle|cada|in the next|nächsten|próximos)\s*(?:the\s*)?$/iu;
const OTHER_TIME =
  /^\s*(?:old|of age|alt|de edad|ago|warranty|validity|remaining|notice|of (?:driving )?licen[cs]e)\b/iu;
const NOT_COUNTED =
  /[(;.,–—]?[^.;()]*?\b(?:(?:does|do|is|are|will) not (?:be )?(?:count\w*|qualify|included?|considered)|(?:is|are) (?:excluded|disregarded|ignored)|excluded|excluding|not counting|without counting|exclusive of|zähl(?:t|en) nicht|nicht (?:gezählt|angerechnet|mitgerechnet|berücksichtigt)|ohne anrechnung|no (?:se )?(?:cuentan?|computan?|valen?)|sin contar|excluid[oa]s?|se excluyen?)(?![\p{L}])[^.;()]*[).;]?/giu;
const EXCLUSION_WORDS = new Set(
  "time counted count counts does do not is are will be qualify included considered excluded excluding counting without exclusive disregarded ignored level zahlt zahlen nicht gezahlt angerechnet mitgerechnet berucksichtigt zeit zeiten ohne anrechnung cuenta cuentan computa computan vale valen sin contar excluido excluidos excluida excluyen se jobs stints general".split(
    " ",
  ),
);
const OPEN =
  /\b(?:or (?:above|higher|more senior)|oder höher|o superior|similar|comparable|equivalent|related|equal|vergleichbar\w*|ähnlich\w*|gleichwertig\w*|verwandt\w*|similares|equivalente\w*|afines?|comparables?)(?!\p{L})/iu;
const PERMANENT =
  /\b(?:permanent|substantive|confirmed|not acting|festangestellt\w*|unbefristet\w*|ordentliche[rn]?|titular|en propiedad|fij[oa])(?!\p{L})/iu;
const AFTER =
  /(?<![\p{L}])(?:(?:post|after)[-\s]+|(?:since|following|nach|seit|tras|después de(?:l)?|desde)\s+)((?:\p{L}[\p{L}.-]*\s?){1,6})/iu;

const FACET_START =
  /(?<![\p{L}])(?:as|als|como|in|im|within|innerhalb|with|mit|con|at|bei|beim|on|for|of an?|of the|en)(?![\p{L}])/giu;
const EITHER = /\s*(?:,|\/|;|\bor\b|\band\b|\boder\b|\bund\b|(?<![\p{L}])[ouye](?![\p{L}])|\bbzw\b\.?|&)\s*/iu;

// What is led, where nothing closer is named ("Head of Department").
const LED = new Set(
  "department team section unit branch shift abteilung gruppe team schicht filiale departamento equipo seccion turno".split(
    " ",
  ),
);

/** "Laborpraxis", "Pflegeerfahrung": the work without the word for having done it. */
function withoutTail(word: Word): Word {
  const norm = word.norm.replace(/(?:praxis|erfahrung(?:en)?|tatigkeit|bereich)$/, "");
  return norm.length >= 4 && !GENERIC.has(word.norm) ? { ...word, norm } : word;
}

function wishOf(phrase: string): Wish | null {
  const all = wordsOf(phrase)
    .map(withoutTail)
    .filter((word) => word.norm.length > 1 && !/^\d+$/.test(word.norm));
  const said = all.filter(
    (word) => (word.capitals || !GENERIC.has(word.norm)) && !/^(?:above|higher|hoher|superior)$/.test(word.norm),
  );
  const ranks = said.filter((word) => RANKS.test(word.norm)).map((word) => word.norm);
  const named = said.filter((word) => !RANKS.test(word.norm));
  const words = named.length > 0 || ranks.length === 0 ? named : all.filter((word) => LED.has(word.norm));
  return words.length > 0 || ranks.length > 0 ? { words, ranks } : null;
}

/** "warehouse lead or supervisor", "responsable o jefe de compras": a bare rank is meant of the same work. */
function shareWork(any: Wish[]): Wish[] {
  const work = any.find((wish) => wish.ranks.length > 0 && wish.words.length > 0)?.words;
  return work ? any.map((wish) => (wish.words.length === 0 ? { ...wish, words: work } : wish)) : any;
}

function facetOf(phrase: string, asRole: boolean): Facet | null {
  const any = shareWork(phrase.split(EITHER).flatMap((one) => wishOf(one) ?? []));
  // "PA or NP", "head chef": a rank or a person closes the name of a role.
  const closes = any.some((wish) => wish.ranks.length > 0 || isPerson(wish.words[wish.words.length - 1]?.norm ?? ""));
  return any.length > 0 ? { any, role: asRole || closes } : null;
}

function facetsOf(text: string): Facet[] {
  const facets: Facet[] = [];
  let role = false;
  let from = 0;
  const push = (to: number): void => {
    const facet = facetOf(text.slice(from, to), role);
    if (facet) facets.push(facet);
  };
  for (const match of text.matchAll(FACET_START)) {
    push(match.index);
    role = /^(?:as|als|como)$/i.test(match[0]);
    from = match.index + match[0].length;
  }
  push(text.length);
  return facets;
}

const TENURE =
  /(?<![\p{L}])(?:(?:has |have |having )?(?:served|worked|acted|been employed|operated)(?:\s\p{L}+){0,2}? (?:as|in)|has (?:held|been)|have (?:held|been)|(?:previously|formerly|already) (?:held|been|a|an)|experience (?:as|of being)|(?:prior|previous|past) (?:experience|service|role|post|position|employment) as|tenure as|time as|hat (?:als|bereits als)|erfahrung als|tätigkeit als|berufserfahrung als|gearbeitet als|war (?:bereits )?als|ha (?:sido|trabajado como|ejercido (?:como|de))|haber (?:sido|trabajado como|ejercido (?:como|de))|experiencia (?:previa )?como)\s+/iu;

/** Ranks that are told as something done, not as a title. */
export const DOING =
  /^(?:headed|heading|leading|led|leadership|managing|managed|management|supervising|supervised|supervisory|managerial|directing|charge|leiten|fuhrung\w*|dirigir|dirigiendo|liderando|direccion)$/;
// "Managing people" in general is no kind of work.
const PEOPLE =
  /\b(?:people|staff|line|team) (?:management|leadership|manager)\b|\bdirect reports\b|personalverantwortung|personal a cargo/i;
const WORK =
  /experien|erfahrung|praxis|practi[cs]|work|job|paid|profession|employ|career|trade|role|seat|post|position|level|time|\b(?:as|in|of|als|como|en|de|im)\b|\p{L}{3,}ing\b|arbeit|tätig|trabaj|ejerc/iu;

// Years of study, of validity, of a clean record or of staying are no years of work.
const OTHER_MATTER =
  /degree|diploma|college|universit|educat|stud(?:y|ies|ium)|school(?!\s*teach)|licen[cs]e\b|permit|visa|residen|citizen|valid|clean|accident|commit|contract|warranty|insured|licencia|carn[eé]|permiso|estudios|führerschein|gültig|vigente|vigencia/iu;
const EXPERIENCE =
  /experien|erfahrung|praxis|practi[cs]|\bwork|paid|employ|\bas an?\b|\bals\b|\bcomo\b|teaching|tätig|trabaj|ejerc/iu;

/** Reads a criterion as a wish for time in work or for a role that was held; null when it is about something else. */
export function askOf(criterion: string): Ask | null {
  const excluded: Word[][] = [];
  const counted = criterion.normalize("NFC").replace(NOT_COUNTED, (clause) => {
    const words = clause.split(/\s*(?:,|\/|\bor\b|\band\b|\boder\b|\bund\b|\s[oy]\s)\s*/i);
    for (const part of words) {
      const named = wordsOf(part).filter(
        (word) => !GENERIC.has(word.norm) && !EXCLUSION_WORDS.has(word.norm) && word.norm.length > 1,
      );
      if (named.length > 0) excluded.push(named);
    }
    return " ";
  });
  const open = OPEN.test(counted);
  const permanent = PERMANENT.test(counted);
  const amount = AMOUNT.exec(counted);
  const behind = amount ? counted.slice(amount.index + amount[0].length) : "";
  if (PEOPLE.test(counted) || /^\s*(?:willing|available|able to|bereit|dispon)/i.test(counted)) return null;
  if (OTHER_MATTER.test(counted) && !EXPERIENCE.test(counted)) return null;
  if (amount && WORK.test(counted) && !LOOKING_BACK.test(counted.slice(0, amount.index)) && !OTHER_TIME.test(behind)) {
    const number = NUMBERS[(amount[1] ?? "").toLowerCase()] ?? Number((amount[1] ?? "").replace(",", "."));
    const months = /^mon|^mes/i.test(amount[2] ?? "") ? number : number * 12;
    let rest = `${counted.slice(0, amount.index)} | ${behind}`;
    let after: Word[] | null = null;
    rest = rest.replace(AFTER, (_, words: string) => {
      const [first = "", ...others] = words.split(/\s(?=(?:as|in|als|im|como|en|with|mit|con)\s)/i);
      // "post-MSW social work experience": one word is what came before, the others are the work.
      const post = /post[-\s]+$/i.test(words) || /^post/i.test(_.trim());
      const head = post ? (first.split(/\s/)[0] ?? "") : first;
      after = wordsOf(head).filter((word) => !GENERIC.has(word.norm) || word.capitals);
      return ` ${post ? first.slice(head.length) : ""} ${others.join(" ")} `;
    });
    return {
      words: folded(counted),
      months,
      facets: facetsOf(rest.replace("|", " ")),
      excluded,
      after,
      permanent,
      open,
    };
  }
  if (amount) return null;
  const tenure = TENURE.exec(counted);
  if (!tenure) return null;
  const facets = facetsOf(`as ${counted.slice(tenure.index + tenure[0].length)}`).filter(
    (facet, at) => at > 0 || facet.role,
  );
  const first = facets[0];
  const named = (wish: Wish): boolean =>
    wish.ranks.some((rank) => !DOING.test(rank)) || isPerson(wish.words[wish.words.length - 1]?.norm ?? "");
  if (!first?.any.some(named)) return null;
  return { words: folded(counted), months: null, facets, excluded, after: null, permanent, open };
}
