import { fields } from "../../lexicon/lexicon";
import { STOPWORDS } from "../../lexicon/stopwords";
import { read } from "../reading";
import { partsOf } from "./alternatives";
import { type Item, itemsOf } from "./items";

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einem: 1,
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
  un: 1,
  uno: 1,
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
  a: 1,
  half: 0.5,
};
const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?|${Object.keys(NUMBERS).join("|")})`;
const YEARS = new RegExp(
  `\\b(${NUMBER})[\\s-]*(?:\\+|plus|or more|oder mehr|o mas)?\\s*(?:(?:-|–|to|bis|a)\\s*${NUMBER}\\s*)?\\+?\\s*(?:full |whole |volle |consecutive |continuous )?(years?|yrs?|months?|jahren?|monaten?|anos?|meses)\\b`,
  "i",
);

/** One way of meeting the criterion: the fields it names and what else it says of the work. */
export type WorkWanted = { fields: string[]; items: Item[]; label: string; person: boolean };

const NOT_COUNTED =
  /\(?[^.;()]*\b(?:(?:does|do|is|are|will) not (?:be )?count(?:ed)?|excluding|excluded|not counting|zählt nicht|nicht (?:gezählt|angerechnet)|no cuentan?|sin contar)\b[^.;()]*\)?/gi;
const PERSON =
  /(?:er|or|ist|nurse|man|ant|ian|ect|iker|ero|era|ista|dora?|attorney|counsel|paralegal|chef|cook|meister|kraft)$/;

export type YearsWanted = {
  months: number;
  /** Empty when any paid work counts. */
  work: WorkWanted[];
  /** The criterion wants the work to have been led, or the very occupation, not a neighbouring one. */
  leading: boolean;
  /** Titles that the criterion says do not count ("SDR time does not count"). */
  excluded: Item[];
  exact: boolean;
};

const LEADING =
  /\b(?:lead|leading|leads|led|supervis\w+|manag(?:er|ing|ement|erial)|leadership|head|foreman|charge|leit\w+|fuhrung\w*|supervisor\w*|jefe|jefa|encargad\w*|lider\w*|direccion|responsable)\b/;

/** What a number of years is asked for, or null when the criterion names none ("for the past 3 years" is no experience). */
export function yearsWanted(text: string): YearsWanted | null {
  const plain = text.normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "");
  const match = YEARS.exec(plain);
  if (!match?.[1] || !match[2]) return null;
  const before = plain.slice(0, match.index).toLowerCase();
  if (/\b(?:past|last|within|previous|every|letzten|ultimos|older|age|aged)\s*(?:the\s*)?$/.test(before.trimEnd()))
    return null;
  if (/^\s*(?:old|of age|alt|de edad)\b/i.test(plain.slice(match.index + match[0].length))) return null;
  const amount = NUMBERS[match[1].toLowerCase()] ?? Number(match[1].replace(",", "."));
  const months = /^mon|^mes/i.test(match[2]) ? amount : amount * 12;
  const lowered: string[] = [];
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(NOT_COUNTED, (clause) => {
      lowered.push(clause);
      return " ";
    })
    .replace(/^\s*['’]?\s*(?:or more|oder mehr|o más|plus|\+)?\s*(?:['’])?/i, " ")
    .replace(/\b(?:or more|oder mehr|o más|minimum|combined|in total|total|at least|or longer)\b/gi, " ")
    .replace(/[;.](?:\s.*)?$/, " ");
  const folded = read(rest, 0);
  const words = folded.doc.tokens.map((token) => token.norm).join(" ");
  const parts = partsOf(
    rest
      .replace(
        /\b(?:at least|minimum(?: of)?|min\.?|more than|over(?![\s-]the[\s-]road)|mindestens|al menos|mas de|más de|mínimo|minimo)\b/gi,
        " ",
      )
      .replace(/^[\s+]+/, ""),
  );
  // Alternatives and enumerations both widen: work in any of them counts towards the years.
  const phrases = [...parts.phrases, ...parts.examples];
  const work = phrases.map(workOf).filter((one) => one.fields.length > 0 || one.items.length > 0);
  const excluded = lowered.flatMap((clause) =>
    itemsOf(
      clause.replace(/\b(?:time|counted?|does|do|not|is|are|work|excluded?|zahlt|nicht|cuenta|zeit|no|se)\b/gi, " "),
    ),
  );
  return {
    months,
    work,
    excluded,
    leading: LEADING.test(words),
    exact: /\b(?:as an?|as|als|como)\b/.test(words) || work.some((one) => one.person),
  };
}

const GENERAL =
  /^(?:working|licensed|certified|qualified|registered|level|seat|permanent|full|time|apprenticeship|ausbildung|graduating|professional|paid|relevant|post|graduation|after|full|time|career|industry|total|overall|work\w*|combined|studium|abschluss|nach|dem|titulacion|tras|laboral|beruflich\w*|progressive|progressively|increasing|responsible|responsibility|hands|on|experience|qualified|qualification)$/;

function workOf(phrase: string): WorkWanted {
  const reading = read(phrase, 0);
  const { tokens } = reading.doc;
  const hits = fields.find(tokens, 0, tokens.length);
  const widest = hits.filter(
    (hit) =>
      !hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to),
  );
  const covered = new Set<number>();
  for (const hit of widest) for (let at = hit.from; at < hit.to; at++) covered.add(at);
  const person = widest.some(
    (hit) =>
      PERSON.test(tokens[hit.to - 1]?.norm ?? "") &&
      !/^(?:customer|order|career|water)$/.test(tokens[hit.to - 1]?.norm ?? ""),
  );
  const rest = tokens.filter(
    (token, at) =>
      !covered.has(at) && !STOPWORDS.has(token.norm) && !GENERAL.test(token.norm) && !LEADING.test(token.norm),
  );
  const items = itemsOf(rest.map((token) => token.raw).join(" ")).filter((item) => item.weight >= 1);
  return {
    fields: [...new Set(widest.map((hit) => hit.concept))],
    items,
    label:
      phrase
        .replace(
          /^[\s+]*(?:(?:of|in|as|an?|with|working|work|experience|als|im|in|der|como|de|en|relevant|professional|paid)\s+)+/i,
          "",
        )
        .trim() || phrase.trim(),
    person,
  };
}
