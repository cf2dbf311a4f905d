import { FIRST_PERSON } from "../../lexicon/cues";
import { READINESS, TOPICS, type Topic } from "../../lexicon/stated";
import type { Reading, Span } from "../reading";
import type { Unit } from "../text/document";
import { quotesOf } from "./quote";
import { fail, type Judgement, pass, silent } from "./verdict";

/** The topic a criterion is about, or null. Experience criteria ("worked nights") are not readiness criteria. */
export function topicWanted(words: string): Topic | null {
  const topic = TOPICS.find((one) => one.asked.test(words));
  if (!topic) return null;
  if (READINESS.test(words)) return topic;
  const always = [
    "permission to work",
    "moving house",
    "start date",
    "transport of one's own",
    "a drug or background check",
    "a clean driving record",
  ];
  return always.includes(topic.name) && !/\bexperience|erfahrung|experiencia\b/.test(words) ? topic : null;
}

const PLACES: [string, RegExp][] = [
  ["us", /\b(?:united states|u s|us|usa|american?|green card|lawful permanent|estados unidos)\b/],
  ["uk", /\b(?:united kingdom|uk|u k|british|britain|settled status|indefinite leave|england)\b/],
  [
    "eu",
    /\b(?:eu|e u|european|germany|german|deutsch\w*|spain|spanish|espan\w*|austria\w*|ireland|irish|france|french|italy|netherlands|niederlassungserlaubnis|arbeitserlaubnis|nie|dni|union europea)\b/,
  ],
  ["canada", /\bcanad\w+\b/],
  ["switzerland", /\b(?:switzerland|swiss|schweiz\w*)\b/],
];

const placesIn = (words: string): string[] =>
  PLACES.filter(([, pattern]) => pattern.test(words)).map(([place]) => place);

/** Folded words with commas kept, so that a pattern need not reach over "travel yes, moving no". */
function withCommas(reading: Reading, from: number, to: number): string {
  const { tokens, text } = reading.doc;
  let words = "";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const comma =
      at > from &&
      text
        .slice(tokens[at - 1]?.end ?? 0, token.start)
        .slice(0, 3)
        .includes(",");
    words += `${words ? " " : ""}${comma ? ", " : ""}${token.norm}`;
  }
  return words;
}

/** The sentences of a unit, at most 60 words each. */
function sentencesOf(reading: Reading, unit: Unit): Span[] {
  const spans: Span[] = [];
  let from = unit.from;
  for (let at = unit.from + 1; at <= unit.to; at++) {
    const ends =
      at === unit.to || reading.doc.tokens[at]?.sentence !== reading.doc.tokens[from]?.sentence || at - from >= 60;
    if (!ends) continue;
    spans.push({ from, to: at });
    from = at;
  }
  return spans;
}

// "Never missed a night shift" and "no problem with nights" refuse nothing.
const NO_REFUSAL =
  /\b(?:no|not|never|nie|nicht|nunca|kein\w{0,2}|sin)(?: \w+){0,3} (?:missed|late|refused|declined|turned down|complain\w*|problems?|issues?|objections?|difficult\w*|verpasst|abgelehnt|gefehlt|faltado|rechazado|inconvenientes?)\b/;

/**
 * Whether the parts of a sentence between its commas state or rule out a topic. What only shows across the commas counts
 * when no part says it the other way: "no children, nights are fine" rules nothing out.
 */
function partsSaying(topic: Topic, words: string): { yes: boolean; no: boolean } {
  const parts = words.split(/ ?, /);
  const refuses = (part: string): boolean => topic.no.test(part) && !NO_REFUSAL.test(part);
  const no = parts.some(refuses);
  const yes = parts.some((part) => topic.yes.test(part) && !topic.no.test(part));
  if (no || yes) return { yes, no };
  const across = refuses(words);
  return { yes: !across && topic.yes.test(words), no: across };
}

/** Judges readiness by what the resume says of it, and only by that. */
export function judgeStated(reading: Reading, topic: Topic, asked: string): Judgement {
  const yes: number[] = [];
  const no: number[] = [];
  const practised: number[] = [];
  const place = topic.name === "permission to work" ? placesIn(asked) : [];
  let heading = "";
  for (const unit of reading.doc.units) {
    if (unit.cells[0]?.heading) {
      // Under "Availability" the bare word is the statement.
      heading = /\b(?:disponib|availab|verfugbar)/.test(withCommas(reading, unit.from, unit.to)) ? "available " : "";
      continue;
    }
    for (const { from, to } of sentencesOf(reading, unit)) {
      const told = withCommas(reading, from, to);
      const words = heading + told;
      const at = (pattern: RegExp): number => {
        const match = pattern.exec(words);
        return match
          ? from +
              told
                .slice(0, Math.max(0, match.index - heading.length))
                .split(" ")
                .filter((word) => word && word !== ",").length
          : -1;
      };
      // "Open to nights; not available for weekends": each part of a sentence speaks for itself.
      const { yes: states, no: rules } = partsSaying(topic, words);
      // In the story of a job a refusal may be a colleague's.
      const own = unit.section !== "experience" || !unit.bullet || FIRST_PERSON.test(words);
      const denied = rules && own ? at(topic.no) : -1;
      const said = states ? at(topic.yes) : -1;
      // Needing a sponsor later does not mean that no permission is held now.
      const soft =
        topic.name === "permission to work" &&
        !/\b(?:sponsor\w*|visa)\b/.test(asked) &&
        !/\bnot (?:yet )?authori|\bno work permit|without (?:a )?work permit|keine arbeitserlaubnis|sin permiso/.test(
          words,
        );
      if (denied >= 0 && soft) continue;
      if (denied >= 0) no.push(denied);
      if (said >= 0) {
        const places = placesIn(words);
        if (place.length === 0 || places.length === 0 || places.some((one) => place.includes(one))) yes.push(said);
      }
      const done = topic.practised ? at(topic.practised) : -1;
      if (done >= 0 && denied < 0 && unit.section === "experience") practised.push(done);
    }
  }
  const spans = (places: number[]) => places.map((at) => ({ from: at, to: at + 1 }));
  if (no.length > 0 && yes.length === 0)
    return fail(0.85, `The resume rules out ${topic.name}.`, quotesOf(reading, spans(no), 2));
  if (yes.length > 0 && no.length === 0)
    return pass(0.9, `The resume states it: ${topic.name}.`, quotesOf(reading, spans(yes), 2));
  if (yes.length > 0) return silent(`The resume says different things about ${topic.name}.`, 0.4);
  if (practised.length > 0)
    return pass(0.6, `The work described already includes it: ${topic.name}.`, quotesOf(reading, spans(practised), 2));
  return silent(`The resume does not say anything about ${topic.name}.`, 0.8);
}

const WEIGHT = /(\d{1,3}(?:[.,]\d)?)\s?-?(?:plus\s)?(lbs?\b|pounds?\b|libras\b|kg\b|kilos?\b|kilogra\w+\b)/giu;
const inKilos = (amount: number, unit: string): number =>
  /^(?:lb|pound|libra)/i.test(unit) ? amount * 0.4536 : amount;

const OWN_LIMIT =
  /\b(?:i|my|me|ich|mein\w*|mir|mi|me|doctor\w*|medical\w*|physician|back|injur\w*|arzt\w*|arztlich\w*|rucken\w*|medic[oa]s?|espalda|lesion)\b/i;

/** The weight in kilograms a criterion wants lifted, or null. */
export function weightWanted(text: string): number | null {
  if (!/\b(?:lift|lifting|carry|heben|tragen|levantar|cargar|move|handle)\b/i.test(text)) return null;
  const match = [...text.matchAll(WEIGHT)][0];
  return match?.[1] && match[2] ? inKilos(Number(match[1].replace(",", ".")), match[2]) : null;
}

/** Compares a stated weight with the one asked for; only a stated limit fails. */
export function judgeWeight(reading: Reading, kilos: number): Judgement {
  let bound: { told: string; span: Span } | null = null;
  for (const unit of reading.doc.units) {
    const first = unit.cells[0];
    const last = unit.cells[unit.cells.length - 1];
    if (!first || !last) continue;
    const text = reading.doc.text.slice(first.start, last.end);
    if (!/\b(?:lift|lifting|lifted|carry|carried|heb\w+|trag\w+|levant\w+|carg\w+|heavy|moved?|handl\w+)\b/i.test(text))
      continue;
    for (const match of text.matchAll(WEIGHT)) {
      const told = inKilos(Number((match[1] ?? "0").replace(",", ".")), match[2] ?? "");
      const limit =
        /\b(?:restrict\w*|limit\w*|no more than|cannot|not (?:able|more)|max\w*|unable|hochstens|maximal|nicht mehr|maximo|no mas)\b/i.test(
          text,
        );
      const span = { from: unit.from, to: unit.from + 1 };
      if (told >= kilos * 0.97) return pass(0.9, `The resume states lifting ${match[0]}.`, quotesOf(reading, [span]));
      // "Cartons of at most 15 kg" in the story of a job is the load, not the strength.
      const own = unit.section !== "experience" || OWN_LIMIT.test(text);
      if (limit && own) bound ??= { told: match[0], span };
    }
  }
  if (bound) return fail(0.8, `The resume states a limit of ${bound.told}.`, quotesOf(reading, [bound.span]));
  return silent("The resume does not say how much is lifted.", 0.7);
}
