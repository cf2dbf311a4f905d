import { numberAt } from "@/lib/providers/text/numbers";
import { stem } from "@/lib/providers/text/stem";
import { lined, normsOf, type Sentence, type Spoken, type Word } from "./spoken";
import type { Doubt } from "./understanding";
import { familyOf } from "./units";
import {
  AFTER_NO,
  CONDITION,
  DOUBT,
  ECHOES,
  FILLERS,
  hasAny,
  NEGATIVE,
  NEUTRAL,
  NO,
  NO_CONDITION,
  NOT_YET,
  SOFT,
  STOP,
  SUBJECTS,
  YES,
} from "./words";

/** A place where yes or no is said. */
type Signal = { says: "yes" | "no"; sentence: Sentence; words: Word[] };
type YesNo = { signals: Signal[]; doubt: Doubt | null };

/** What a question's own words let an answer echo: "Can you ...?" "I can." */
type Asked = { stems: ReadonlySet<string>; echoes: ReadonlySet<string> };

/**
 * Every plain yes and no of an answer, and whether the answer takes them back or hedges them.
 * A yes or no counts where it begins a clause; a sentence without one counts only when it says no more than the question
 * asked ("I can", "I don't have a driving licence"), since "I don't have a car" is no answer about the licence.
 */
export function readYesNo(question: string, spoken: Spoken): YesNo {
  const asked = askedBy(question);
  const neutral = NEUTRAL.filter((phrase) => !phrase.split(" ").some((word) => isAsked(word, asked)));
  let isNeutral = false;
  const signals: Signal[] = [];
  for (const sentence of spoken.sentences) {
    for (const clause of sentence.clauses) {
      const words = without(without(clause.words, NO_CONDITION), neutral);
      if (words.length < without(clause.words, NO_CONDITION).length) isNeutral = true;
      signals.push(...signalsOf(words, asked).map((signal) => ({ ...signal, sentence })));
    }
  }
  return { signals, doubt: doubtOf(spoken, signals, isNeutral) };
}

/** Tells whether a clause says that there is nothing of what was asked: "I have no experience", "none". */
export function denierOf(question: string): (words: readonly Word[]) => boolean {
  const asked = askedBy(question);
  return (words) => words.some((word) => NEGATIVE.has(word.norm)) && saysNoMore(withoutFillers(words), asked);
}

function askedBy(question: string): Asked {
  const norms = normsOf(question);
  return {
    stems: new Set(norms.filter((norm) => !STOP.has(norm)).map(stem)),
    echoes: new Set(norms.flatMap((norm) => ECHOES.get(norm) ?? [])),
  };
}

const isAsked = (norm: string, asked: Asked) => !STOP.has(norm) && asked.stems.has(stem(norm));

function signalsOf(clause: readonly Word[], asked: Asked): Omit<Signal, "sentence">[] {
  const found: Omit<Signal, "sentence">[] = [];
  let rest = withoutFillers(clause);
  while (rest.length > 0) {
    const said = particleOf(rest);
    if (!said) break;
    found.push({ says: said.says, words: rest.slice(0, said.count) });
    rest = withoutFillers(rest.slice(said.count));
  }
  const echo = rest.length === 0 ? null : echoOf(rest, asked);
  if (echo) found.push({ says: echo, words: [...rest] });
  return found;
}

function particleOf(words: readonly Word[]): { says: "yes" | "no"; count: number } | null {
  const [first, second] = words;
  if (!first) return null;
  const text = lined(words.slice(0, LONGEST_PHRASE));
  const begins = (phrases: readonly string[]) => phrases.find((phrase) => text.startsWith(` ${phrase} `)) ?? "";
  const [yes, no] = [begins(YES), begins(NO)];
  if (yes || no) {
    const says = yes.length > no.length ? "yes" : "no";
    return { says, count: (says === "yes" ? yes : no).split(" ").length };
  }
  // Without its accent "si" is "if", unless it stands alone.
  if (first.norm === "si" && (hasAccent(first) || words.slice(1).every((word) => word.norm === "si"))) {
    return { says: "yes", count: 1 };
  }
  if (first.norm === "no" && (!second || AFTER_NO.has(second.norm) || /[,;:\u2013\u2014-]/u.test(second.gap))) {
    return { says: "no", count: 1 };
  }
  return null;
}

const hasAccent = (word: Word) => word.raw.normalize("NFC").toLowerCase().includes("í");

function echoOf(words: readonly Word[], asked: Asked): "yes" | "no" | null {
  if (!saysNoMore(words, asked)) return null;
  if (words.some((word) => NEGATIVE.has(word.norm))) return "no";
  const at = words.findIndex((word) => asked.echoes.has(word.norm));
  if (at < 0) return null;
  const isSpanish = /^(?:tengo|puedo|podria|soy|estoy|he|cuento|dispongo)$/.test(words[at]?.norm ?? "");
  const hasSubject = [words[at - 1], words[at + 1]].some((word) => word !== undefined && SUBJECTS.has(word.norm));
  return hasSubject || (isSpanish && at <= 1) ? "yes" : null;
}

// Only words of the question, words without a matter, and how long or how many.
function saysNoMore(words: readonly Word[], asked: Asked): boolean {
  const norms = words.map((word) => word.norm);
  return norms.every(
    (norm, at) =>
      STOP.has(norm) ||
      NEGATIVE.has(norm) ||
      asked.echoes.has(norm) ||
      asked.stems.has(stem(norm)) ||
      familyOf(norm) !== null ||
      numberAt(norms.slice(at, at + 1), 0) !== null,
  );
}

/** No phrase of the tables has more words. */
const LONGEST_PHRASE = 6;

const OPENINGS = ["to be honest", "i would say", "i would have to say", "let me think", "let me see"];

function withoutFillers(words: readonly Word[]): readonly Word[] {
  let from = 0;
  for (;;) {
    const text = lined(words.slice(from, from + LONGEST_PHRASE));
    const opening = OPENINGS.find((phrase) => text.startsWith(` ${phrase} `));
    if (opening) from += opening.split(" ").length;
    else if (FILLERS.has(words[from]?.norm ?? "")) from += 1;
    else return words.slice(from);
  }
}

/** Words without these phrases. */
export function without(words: readonly Word[], phrases: readonly string[]): readonly Word[] {
  if (!hasAny(lined(words), phrases)) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const text = lined(words.slice(at, at + LONGEST_PHRASE));
    const phrase = phrases.find((one) => text.startsWith(` ${one} `));
    const word = words[at];
    if (phrase) at += phrase.split(" ").length;
    else {
      if (word) kept.push(word);
      at += 1;
    }
  }
  return kept;
}

/** A sentence this short stands for itself: "Maybe." */
const SHORT = 5;

function doubtOf(spoken: Spoken, signals: readonly Signal[], isNeutral: boolean): Doubt | null {
  const says = new Set(signals.map((signal) => signal.says));
  if (says.size > 1) return "contradictory";
  if (says.size === 0) return "not_understood";
  if (isNeutral && says.has("no")) return "contradictory";
  const carrying = new Set(signals.map((signal) => signal.sentence));
  const own = new Set(signals.flatMap((signal) => signal.words));
  const isHedged = spoken.sentences.some((sentence, index) => {
    const text = lined(without(sentence.words, NO_CONDITION));
    if (hasAny(text, DOUBT)) return true;
    const isNear = carrying.has(sentence);
    if (sentence.isQuestion && isNear) return true;
    if ((isNear || sentence.words.length <= SHORT) && (hasAny(text, SOFT) || hasAny(text, NOT_YET))) return true;
    return isNear ? setsCondition(sentence, index === 0, own) : false;
  });
  if (isHedged) return "qualified";
  const isTakenBack = spoken.sentences.some((sentence, index) => {
    const before = spoken.sentences[index - 1];
    return before && carrying.has(before) && hasAny(lined(sentence.words.slice(0, 2)), CONDITION);
  });
  return isTakenBack ? "qualified" : null;
}

function setsCondition(sentence: Sentence, isFirst: boolean, own: ReadonlySet<Word>): boolean {
  const words = without(sentence.words, NO_CONDITION);
  // "But of course" and "Aber ja" set none.
  const from = isFirst && /^(?:but|aber|pero)$/.test(words[0]?.norm ?? "") ? 1 : 0;
  const rest = words.slice(from).filter((word) => !own.has(word));
  return hasAny(lined(rest), CONDITION) || rest.some((word) => word.norm === "si" && !hasAccent(word));
}
