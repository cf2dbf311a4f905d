import type { EligibilityResult } from "../../../port";
import { languagesWanted } from "../../resume/judge/language";
import type { Reading } from "../../resume/reading";
import type { Unit } from "../../resume/text/document";
import { tokenize } from "../../resume/text/tokenize";
import type { Ask } from "./ask";
import { findTerm } from "./find-terms";
import type { Passage } from "./passages";
import { amountsIn, meets } from "./quantity";
import { meaningOf, said } from "./stance";

type Shown = { reason: string; passages: Passage[] };

function whole(unit: Unit): Passage {
  return {
    unit,
    own: 1,
    coverage: 1,
    names: new Set(),
    telling: 1,
    meaning: "held",
    span: { from: unit.from, to: unit.from + 1 },
    amounts: [],
  };
}

/** Lines that name an example given by the criterion ("an RTOS (Zephyr, ThreadX)"); empty when its main part is a name of its own. */
export function findExamples(reading: Reading, ask: Ask, now: number): Passage[] {
  const ownName = ask.choices.some((choice) => choice.weight >= 2);
  if (
    ownName &&
    !ask.examples.some((term) => term.name && term.words.length === 1 && /\d|^[a-z]{2,5}$/.test(term.words[0] ?? ""))
  )
    return [];
  const lasting = ask.kind === "credential" || ask.kind === "degree";
  const found: Passage[] = [];
  for (const term of ask.examples) {
    if (!term.name) continue;
    for (const unit of reading.doc.units) {
      if (unit.cells[0]?.heading || unit.section === "references" || unit.section === "interests") continue;
      const hit = findTerm(reading, unit, term);
      if (!hit || hit.sureness < 1) continue;
      found.push({
        ...whole(unit),
        names: new Set([-1]),
        span: hit.span,
        meaning: meaningOf(reading, unit, hit.span, lasting, now),
      });
    }
  }
  return found;
}

const GROUP =
  /\b(?:team|crew|brigade|squad|staff|group|department|workforce|equipo|cuadrilla|brigada|plantilla|mannschaft|kolonne|belegschaft)(?: \w+){0,2} (?:of|de|von|mit|aus)(?: \w+)?$/;
const LED =
  /\b(?:lead|leads|led|leading|manag(?:e|es|ed|ing)|supervis\w+|head|headed|oversee|oversaw|direct(?:ed|ing)?|dirij\w|dirig\w+|leit\w+|fuhr\w+|gefuhrt|coordin\w+)(?: \w+){0,3}$/;
const PEOPLE =
  /^(?: \w+){0,3} (?:people|staff|persons?|direct reports|reports|employees|members|colleagues|\w+(?:ists|ians|ants|eers|nurses|men|women)|workers|teachers|drivers|officers|helpers|assistants|apprentices|volunteers|personas|empleados|operarios|trabajadores|mitarbeit\w*|kolleg\w*|leuten?|beschaftigte\w*|personen)\b/;

/** A line that tells the size of a group of people led, when a number of people is asked for. */
function groupLed(reading: Reading, ask: Ask): Shown | null {
  const wanted = ask.quantity;
  if (wanted?.measure !== "count" || !GROUP_WANTED.test(ask.words)) return null;
  for (const unit of reading.doc.units) {
    if (unit.section === "volunteer" || unit.section === "interests" || unit.section === "references") continue;
    for (const cell of unit.cells) {
      for (const amount of amountsIn(cell.text)) {
        if (!meets(wanted, amount)) continue;
        const before = words(cell.text.slice(0, amount.start));
        const after = ` ${words(cell.text.slice(amount.end, amount.end + 60))}`;
        const line = said(reading, unit.from, unit.to);
        if (/\b(?:part of|member of|belonged to|teil ein|parte de|no|not|never|without)\b/.test(line)) continue;
        if (GROUP.test(before) || (LED.test(before) && PEOPLE.test(after)))
          return { reason: "The resume tells the size of the group.", passages: [whole(unit)] };
      }
    }
  }
  return null;
}

const GROUP_WANTED =
  /\b(?:team|teams|crew|brigade|staff|people|employees|direct reports|reports|workers|equipo|personas|empleados|mitarbeit\w*|personen|mannschaft|kopf\w*)\b/;
const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.norm)
    .join(" ");

const ADDRESS = /\b(?:https?:\/\/|www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?/i;

/** A link that is asked for, and a language that is used at work. */
export function lookAtSpecial(reading: Reading, ask: Ask, first: EligibilityResult): Shown | null {
  if (first.verdict !== "not_stated") return null;
  if (/\b(?:link|url|website|web address|portfolio|linkedin|github|enlace|webseite)\b/.test(ask.words)) {
    const subject = /\b(?:portfolio|linkedin|github|website|webseite)\b/.exec(ask.words)?.[0] ?? "portfolio";
    const { units } = reading.doc;
    const unit = units.find(({ from, to, cells, index }) => {
      // A narrow column puts the address on the line below its label.
      const below = units[index + 1]?.cells.slice(0, 1) ?? [];
      return (
        said(reading, from, to).includes(subject) &&
        [...cells, ...below].some((cell) => !/@/.test(cell.text) && ADDRESS.test(cell.text))
      );
    });
    if (unit && /\b(?:link|url|address|portfolio|enlace)\b/.test(ask.words))
      return { reason: "The resume gives the address.", passages: [whole(unit)] };
  }
  const led = groupLed(reading, ask);
  if (led) return led;
  if (
    ask.kind === "skill" &&
    /\b(?:on call|night (?:shifts?|dut(?:y|ies)|work)|weekend (?:shifts?|dut(?:y|ies)|work)|nachtdienst\w*|nachtschicht\w*|rufbereitschaft|guardias|turno de noche)\b/.test(
      ask.words,
    )
  ) {
    const times = lookAtTimes(reading, ask);
    if (times) return times;
  }
  const named =
    languagesWanted(ask.words) ?? LANGUAGES.find((one) => one.split("|").some((name) => ask.words.includes(name)));
  if (named && !/\b[abc][12]\b|native/.test(ask.words)) return languageAtWork(reading, ask);
  return null;
}

const LANGUAGES = [
  "english|englisch|ingles",
  "german|deutsch|aleman",
  "spanish|spanisch|espanol|castellano",
  "french|franzosisch|frances",
  "italian|italienisch|italiano",
  "portuguese|portugiesisch|portugues",
  "dutch|niederlandisch|neerlandes",
  "polish|polnisch|polaco",
  "russian|russisch|ruso",
  "arabic|arabisch|arabe",
  "turkish|turkisch|turco",
];

function languageAtWork(reading: Reading, ask: Ask): Shown | null {
  const names = ask.choices.flatMap((choice) => choice.terms).filter((term) => term.name && term.words.length === 1);
  if (names.length !== 1 || !names[0]) return null;
  const asked = names[0].words[0] ?? "";
  const name = `(?:${LANGUAGES.find((one) => one.split("|").includes(asked)) ?? asked})`;
  const unit = reading.doc.units.find((one) => {
    if (one.section !== "experience") return false;
    const line = said(reading, one.from, one.to);
    return (
      new RegExp(`\\b(?:in|auf|en|and|und|y) ${name}\\b`).test(line) &&
      !/\b(?:no|not|never|basic|beginner|little|learning|translat\w*|through an interpreter|with an interpreter|interpreter for)\b/.test(
        line.replace(/\bwithout an? interpreter\b|\bno interpreter\b/, ""),
      )
    );
  });
  return unit ? { reason: "The language is used at work.", passages: [whole(unit)] } : null;
}

const ON_CALL =
  /\bon call\b|\bafter hours\b|\bcall ?out\b|\bstandby\b|\bcall (?:list|rota|rotation)\b|\brufbereitschaft\w*|\bbereitschaftsdienst\w*|\bguardias?\b|\blate call\b/;
const OFTEN =
  /\b(?:(?:second|third|fourth|other) (?:week|month|weekend)|every|each|one \w+ (?:of \w+ )?in|gewohnt|acostumbrad[oa]|(?:drei|zwei|wechsel)schicht\w*|weekly|monthly|a month|a week|per month|per week|rota\w*|rotation|alternate|regular\w*|week in|jede\w*|pro (?:woche|monat)|im wechsel|cada|a la semana|al mes|rotativ\w*)\b/;
const TIMES: [RegExp, RegExp][] = [
  [ON_CALL, ON_CALL],
  [
    /\bnights?\b|\bnight shifts?\b|\bnacht\w*|\bnoches?\b|\bnocturn\w+/,
    /\bnights?\b|\bnacht(?:dienst|schicht)\w*|\bnachts\b|\bnoches?\b|\bnocturn\w+/,
  ],
  [/\bweekends?\b|\bwochenend\w*|\bfin(?:es)? de semana\b/, /\bweekends?\b|\bwochenend\w*|\bfin(?:es)? de semana\b/],
];

/** Work at odd hours that is done as a rule today. Null when the criterion does not ask for it or the resume does not tell. */
function lookAtTimes(reading: Reading, ask: Ask): Shown | null {
  for (const [wanted, shown] of TIMES) {
    if (!wanted.test(ask.words)) continue;
    for (const unit of reading.doc.units) {
      if (unit.section === "goals" || unit.section === "volunteer" || unit.section === "references") continue;
      const line = said(reading, unit.from, unit.to);
      if (!shown.test(line) || !OFTEN.test(line) || /\b(?:no|not|never|without|nicht|keine?|sin|nunca)\b/.test(line))
        continue;
      return { reason: "The resume says that this is done as a rule.", passages: [whole(unit)] };
    }
  }
  return null;
}

/** Readiness shows only where it is said, or where the same duty is done today as a rule. */
export function lookAtReadiness(
  reading: Reading,
  ask: Ask,
  first: EligibilityResult,
  passages: Passage[],
): (Shown & { verdict: "pass" | "fail" }) | null {
  if (first.verdict !== "not_stated") return null;
  const regular = lookAtTimes(reading, ask);
  if (regular) return { verdict: "pass", ...regular };
  const telling = passages.find(
    (passage) =>
      passage.own >= 0.7 &&
      passage.telling > 0 &&
      /\b(?:available|willing|happy|open|ready|able|prepared|can|bereit|verfugbar|disponib\w+|dispuest[oa])\b/.test(
        said(reading, passage.unit.from, passage.unit.to),
      ),
  );
  if (!telling) return null;
  if (telling.meaning === "denied") return { verdict: "fail", reason: "The resume rules it out.", passages: [telling] };
  return telling.meaning === "held" ? { verdict: "pass", reason: "The resume says so.", passages: [telling] } : null;
}
