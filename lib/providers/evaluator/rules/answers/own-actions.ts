import type { Language } from "@/lib/providers/text/language";
import { stem } from "@/lib/providers/text/stem";
import type { Sentence, Word } from "./text/sentences";
import { ACTION_VERBS_DE, ACTION_VERBS_EN, ACTION_VERBS_ES, BETWEEN, IRREGULAR_PAST, STATIVE } from "./words/verbs";

/** Own actions of a sentence: done (`ownPast`), said in the present or as "I would" (`ownNow`), and the stems of what was done. */
type OwnActions = { ownPast: number; ownNow: number; actions: string[] };

const listed = (verbs: string): string[] => verbs.split(/\s+/).filter((verb) => verb.length > 0);
const EN_STEMS = new Set(listed(ACTION_VERBS_EN).map(stem));
const DE_WORDS = new Set(listed(ACTION_VERBS_DE));
const ES_WORDS = new Set(listed(ACTION_VERBS_ES));
const SUBJECT_EN = new Set(["i", "i'd", "i'll", "i've"]);
const NEGATION = new Set(["not", "never", "don't", "didn't", "wouldn't", "can't", "couldn't", "won't", "haven't"]);
const JOINING = new Set(["and", "then", "or", "but"]);
const DE_PAST =
  /^(?:ge\p{L}+(?:t|en)|\p{L}+(?:iert|geschaut|gefragt|gerufen|genommen|gegeben|getauscht|geschrieben|gezogen)|rief|fragte|sagte|schrieb|ging|nahm|gab|bat|stellte|prufte|zeigte|legte|holte|schickte|sprach|fand|suchte|baute|anderte|stoppte|erklarte|verglich|tauschte|meldete|bot|besprochen|vereinbart|behoben|gefunden|gesprochen|ersetzt)$/u;
const ES_PAST = /^\p{L}{2,}[éí]$/u;
const ES_FUTURE = /(?:aré|eré|iré|aría|ería|iría)$/u;

/** Finds what the speaker says to do or have done; "I think" and "I don't" are not actions. */
export function ownActions(sentence: Sentence, language: Language): OwnActions {
  if (language === "de") return german(sentence.words);
  return language === "es" ? spanish(sentence.words) : english(sentence);
}

function english(sentence: Sentence): OwnActions {
  const result: OwnActions = { ownPast: 0, ownNow: 0, actions: [] };
  let isOwn = false;
  sentence.words.forEach((word, index) => {
    const before = sentence.words[index - 1];
    if (SUBJECT_EN.has(word.folded)) isOwn = true;
    else if (/^(?:he|she|they|we|you|it|who|that|which)(?:'|$)/.test(word.folded)) isOwn = false;
    if (!isEnglishAction(word)) return;
    const leads = leadIn(sentence.words, index);
    if (leads === "negated" || leads === "other") return;
    // "Radio my lead", "then check the bin": no subject at all is the speaker's own list of steps.
    const telegraphic =
      index === 0 || (before !== undefined && (JOINING.has(before.folded) || isAfterComma(sentence, word, before)));
    if (leads !== "own" && !telegraphic) return;
    if (isPast(word) && (leads === "own" || isOwn)) result.ownPast += 1;
    else result.ownNow += leads === "own" || isOwn ? 1 : 0.7;
    result.actions.push(word.stem);
  });
  return result;
}

function isEnglishAction(word: Word): boolean {
  if (STATIVE.has(word.folded)) return false;
  return (
    IRREGULAR_PAST.has(word.folded) || EN_STEMS.has(word.stem) || (word.folded.endsWith("ed") && word.folded.length > 4)
  );
}

function isPast(word: Word): boolean {
  return IRREGULAR_PAST.has(word.folded) || (word.folded.endsWith("ed") && word.folded.length > 4);
}

// Walks back over adverbs and helpers to the word that decides who acts.
function leadIn(words: readonly Word[], index: number): "own" | "negated" | "other" | "none" {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const folded = words[at]?.folded ?? "";
    if (SUBJECT_EN.has(folded)) return "own";
    if (NEGATION.has(folded)) return "negated";
    if (/^(?:he|she|they|we|you|it|who|to|the|a|an|my|their|our|his|her|of|in|for|with)$/.test(folded)) return "other";
    if (!BETWEEN.has(folded)) return "none";
  }
  return "none";
}

function isAfterComma(sentence: Sentence, word: Word, before: Word): boolean {
  return sentence.text.includes(`${before.raw}, ${word.raw}`) || sentence.text.includes(`${before.raw}: ${word.raw}`);
}

function german(words: readonly Word[]): OwnActions {
  const isOwn =
    words.some((word) => word.folded === "ich") ||
    words.every((word) => !/^(?:er|sie|wir|man|es|du)$/.test(word.folded));
  const done = words.filter((word) => DE_WORDS.has(word.folded) || DE_PAST.test(word.folded));
  if (!isOwn) return { ownPast: 0, ownNow: 0, actions: done.map((word) => word.stem) };
  const isTold = words.some((word) => /^(?:habe|hatte|bin|war|haben)$/.test(word.folded));
  const past = done.filter((word) => DE_PAST.test(word.folded) && (isTold || !word.folded.startsWith("ge"))).length;
  return { ownPast: past, ownNow: done.length - past, actions: done.map((word) => word.stem) };
}

function spanish(words: readonly Word[]): OwnActions {
  const done = words.filter(
    (word) =>
      ES_WORDS.has(word.folded) || ES_PAST.test(word.raw.toLowerCase()) || ES_FUTURE.test(word.raw.toLowerCase()),
  );
  const real = done.filter((word) => !["así", "aquí", "allí", "qué", "también", "sé"].includes(word.raw.toLowerCase()));
  const past = real.filter(
    (word) => ES_PAST.test(word.raw.toLowerCase()) && !ES_FUTURE.test(word.raw.toLowerCase()),
  ).length;
  return { ownPast: past, ownNow: real.length - past, actions: real.map((word) => word.stem) };
}
