import { lined, normsOf, type Sentence, type Spoken, type Word } from "./spoken";
import type { Doubt } from "./understanding";
import {
  ANY_OF_THEM,
  CORRECTION,
  DOUBT,
  FILLERS,
  hasAny,
  NEGATIVE,
  NEUTRAL,
  NOT_YET,
  REFUSES,
  SOFT,
  STOP,
} from "./words";
import { without } from "./yes-no";

export type Named = { option: string; refused: boolean; sentence: Sentence; words: Word[]; at: number };
type OptionsSaid = { chosen: string | null; doubt: Doubt | null; named: Named[] };

type Said = { sentence: Sentence; named: Named[] };
type Form = { option: string; norms: string[]; isWhole: boolean };

/** Shorter names ("A", "Go") come up by chance, so they must be all that a clause says. */
const SHORTEST = 4;
const LETTERED = /^(?:option|answer|choice|letter|number|antwort|buchstabe|nummer|opcion|respuesta|letra)$/;

/** The one choice that an answer names plainly; a choice that is refused, hedged or one of several is not. */
export function readOptions(options: readonly string[], spoken: Spoken): OptionsSaid {
  const forms = formsOf(options);
  const said = spoken.sentences
    .map((sentence) => ({ sentence, named: namedIn(sentence, forms) }))
    // Who says the choices over as a question has chosen none yet.
    .filter(({ sentence, named }) => !(sentence.isQuestion && distinct(named).length > 1));
  const named = said.flatMap((one) => one.named);
  const taken = named.filter((one) => !one.refused);
  const [chosen, ...others] = distinct(taken);
  const none = { chosen: null, named };
  const isHedged = said.some((one, index) => withholds(one, said[index - 1], others.length > 0));
  if (chosen === undefined) return { ...none, doubt: "not_understood" };
  if (others.length > 0) {
    const last = correctedTo(spoken, taken);
    return last === null || isHedged ? { ...none, doubt: "contradictory" } : { chosen: last, doubt: null, named };
  }
  if (named.some((one) => one.refused && one.option === chosen)) return { ...none, doubt: "contradictory" };
  return isHedged ? { chosen, doubt: "qualified", named } : { chosen, doubt: null, named };
}

const distinct = (named: readonly Named[]) => [...new Set(named.map((one) => one.option))];

// An option is known by all of its words, or by those that no other option has: "nights" of "Night shift" and "Day shift".
function formsOf(options: readonly string[]): Form[] {
  const whole = options.map((option) => ({ option, norms: normsOf(option), isWhole: true }));
  const own = whole.flatMap(({ option, norms }) => {
    const others = whole.filter((one) => one.option !== option).flatMap((one) => one.norms);
    const left = norms.filter((norm) => !STOP.has(norm) && !others.some((other) => isSameWord(norm, other)));
    const isTelling = left.length < norms.length && others.length > 0 && left.join("").length >= SHORTEST;
    return isTelling ? [{ option, norms: left, isWhole: false }] : [];
  });
  return [...whole, ...own].filter(({ norms }) => norms.length > 0).sort((a, b) => b.norms.length - a.norms.length);
}

// Apart from a plural's ending.
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= SHORTEST && /^(?:s|es|n|en)$/.test(long.slice(short.length)) && long.startsWith(short))
  );
}

function namedIn(sentence: Sentence, forms: readonly Form[]): Named[] {
  const { words } = sentence;
  const found: Named[] = [];
  for (let at = 0; at < words.length; ) {
    const form = forms.find((one) => isAt(words, at, one) && isMeant(sentence, at, one));
    const own = words.slice(at, at + (form?.norms.length ?? 1));
    if (form) found.push({ option: form.option, refused: false, sentence, words: own, at });
    at += own.length;
  }
  const marked: Named[] = [];
  for (const one of found) marked.push({ ...one, refused: isRefused(sentence, one, marked.at(-1)) });
  return marked;
}

const isAt = (words: readonly Word[], at: number, { norms }: Form) =>
  norms.every((norm, index) => {
    const word = words[at + index];
    return word !== undefined && isSameWord(word.norm, norm) && (index === 0 || !/[.,;!?]/.test(word.gap));
  });

function isMeant(sentence: Sentence, at: number, form: Form): boolean {
  if (form.norms.join("").length >= SHORTEST) return true;
  const clause = sentence.clauses.find((one) => one.words.includes(sentence.words[at] as Word)); // safe: called for a word of it
  const rest = (clause?.words ?? []).filter((word) => {
    const place = sentence.words.indexOf(word);
    return (place < at || place >= at + form.norms.length) && !FILLERS.has(word.norm) && !LETTERED.test(word.norm);
  });
  return rest.every((word) =>
    /^(?:the|it|is|i|would|say|choose|die|das|der|es|ist|la|el|es|yo|diria)$/.test(word.norm),
  );
}

const ALL_BUT = ["anything but", "everything but", "all but", "alles ausser", "todo menos"];

function isRefused(sentence: Sentence, one: Named, before: Named | undefined): boolean {
  const clause = sentence.clauses.find(({ words }) => words.includes(one.words[0] as Word)); // safe: an option has words
  const begin = sentence.words.indexOf(clause?.words[0] as Word); // safe: a clause has words
  const from = before ? Math.max(begin, before.at + before.words.length) : begin;
  const ahead = sentence.words.slice(Math.max(0, from), one.at);
  const isJoined =
    before !== undefined &&
    ahead.every((word) => /^(?:or|nor|oder|und|and|y|o|ni|noch|the|die|das|la|el)$/.test(word.norm));
  if (isJoined && before.refused && !/,/.test(ahead[0]?.gap ?? "")) return true;
  const cleared = without(ahead, NEUTRAL);
  if (hasAny(lined(sentence.words.slice(Math.max(0, one.at - 4), one.at)), ALL_BUT)) return true;
  return cleared.some((word) => NEGATIVE.has(word.norm)) || hasAny(lined(cleared), REFUSES);
}

const CONDITIONS = ["if", "unless", "falls", "wenn", "si", "but", "aber", "pero"];
/** A sentence this short stands for itself: "Maybe." */
const SHORT = 5;

// A hedge anywhere, or a "no" that belongs to no option, in what names one or right behind it.
function withholds({ sentence, named }: Said, before: Said | undefined, isCorrected: boolean): boolean {
  const own = new Set(named.flatMap((one) => one.words));
  const others = sentence.words.filter((word) => !own.has(word));
  const rest = without(without(others, NEUTRAL), isCorrected ? CORRECTION : []);
  const text = lined(rest);
  if (hasAny(text, DOUBT) || hasAny(text, ANY_OF_THEM)) return true;
  const isNear = named.length > 0 || (before !== undefined && before.named.length > 0);
  if ((isNear || sentence.words.length <= SHORT) && (hasAny(text, SOFT) || hasAny(text, NOT_YET))) return true;
  if (named.length === 0) return isNear && NEGATIVE.has(rest.find((word) => !FILLERS.has(word.norm))?.norm ?? "");
  if (sentence.isQuestion || (hasAny(text, CONDITIONS) && !isContrast(named))) return true;
  // Every "no" must stand before an option that it refuses.
  const refusals = named.filter((one) => one.refused).map((one) => one.at);
  return rest.some((word) => NEGATIVE.has(word.norm) && !refusals.some((at) => sentence.words.indexOf(word) < at));
}

// "Not nights but days" is plain, for all its "but".
const isContrast = (named: readonly Named[]) => named.some((one) => one.refused) && named.some((one) => !one.refused);

const LEADS_IN = /^(?:the|a|it|is|i|mean|meant|would|say|rather|die|das|der|ich|meine|meinte|el|la|lo|es)$/;

// "Nights, sorry, I meant days", but not "Nights, sorry, I did days before".
function correctedTo(spoken: Spoken, taken: readonly Named[]): string | null {
  const last = taken.at(-1);
  const before = taken.findLast((one) => one.option !== last?.option);
  if (!last || !before) return null;
  const words = spoken.sentences.flatMap((sentence) => sentence.words);
  const from = words.indexOf(before.words.at(-1) as Word) + 1; // safe: an option has words
  const between = words.slice(from, words.indexOf(last.words[0] as Word)); // safe: an option has words
  const led = between.findLastIndex((word) => !LEADS_IN.test(word.norm)) + 1;
  const marks = [lined(between.slice(0, led)), lined(between)];
  const isMarked = CORRECTION.some((phrase) => marks.some((text) => text.endsWith(` ${phrase} `)));
  return isMarked ? last.option : null;
}
