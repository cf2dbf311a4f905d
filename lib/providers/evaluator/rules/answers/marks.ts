import { type Language, languageOf } from "@/lib/providers/text/language";
import { ownActions } from "./own-actions";
import { contentStems } from "./rubric";
import { matches, phraseList, phrasePattern } from "./text/phrases";
import type { Sentence } from "./text/sentences";
import { DRIFT } from "./words/drift";
import {
  BUZZWORDS,
  BUZZWORDS_DE,
  BUZZWORDS_ES,
  GENERALITIES,
  GENERALITIES_DE,
  GENERALITIES_ES,
  SAYINGS,
  SAYINGS_DE,
  SAYINGS_ES,
} from "./words/empty-talk";
import { EVERYDAY_WORDS } from "./words/function-words";
import { CAUSES, CONDITIONS, CONTRASTS, LESSONS, NUMBER_WORDS, OUTCOMES, SEQUENCE, TIMES } from "./words/strong-talk";
import { DISMISSALS, FILLERS, HANDOFFS, HEDGES } from "./words/weak-talk";

/** What was found in one sentence, as counts unless said otherwise. */
export type Marks = {
  sentence: Sentence;
  ownPast: number;
  ownNow: number;
  /** Stems of the things done. */
  actions: string[];
  /** Stems of precise words. */
  specific: string[];
  numbers: number;
  times: number;
  names: number;
  speech: number;
  causes: number;
  conditions: number;
  sequence: number;
  contrasts: number;
  outcomes: number;
  lessons: number;
  buzz: number;
  generalities: number;
  fillers: number;
  hedges: number;
  handoffs: number;
  dismissals: number;
  drift: number;
};

const table = (...columns: string[]): RegExp => phrasePattern(columns.flatMap(phraseList));

const PATTERNS = {
  times: table(TIMES),
  causes: table(CAUSES),
  conditions: table(CONDITIONS),
  sequence: table(SEQUENCE),
  contrasts: table(CONTRASTS),
  outcomes: table(OUTCOMES),
  lessons: table(LESSONS),
  generalities: table(GENERALITIES, GENERALITIES_DE, GENERALITIES_ES),
  fillers: table(FILLERS),
  hedges: table(HEDGES),
  handoffs: table(HANDOFFS),
  dismissals: table(DISMISSALS),
  drift: table(DRIFT),
} as const;
const BUZZ: Record<Language, RegExp> = {
  en: table(BUZZWORDS, SAYINGS),
  de: table(BUZZWORDS, BUZZWORDS_DE, SAYINGS_DE),
  es: table(BUZZWORDS, BUZZWORDS_ES, SAYINGS_ES),
};

const NUMBER = phrasePattern(phraseList(NUMBER_WORDS));
const DIGITS = /(?<![\p{L}\d])\d+(?:[.,:]\d+)*/gu;
const YEAR = /(?<![\p{L}\d])(?:19|20)\d{2}(?!\d)/gu;
const SPEECH =
  /["\u201c\u201d\u201e\u00ab\u00bb]|(?<![\p{L}])'(?=\p{L}[^']*\s)|\bi (?:say|said|ask|asked|told)\b,?|\b(?:he|she|they) said\b|\bsagte ich\b|\bich sagte\b|\ble dije\b|\ble pregunte\b/gu;
const ABSTRACT =
  /(?:tion|tions|ity|ities|ness|ship|ships|ism|ance|ence|ency|ment|ments|heit|keit|schaft|cion|ciones|dad|dades|miento)$/u;

/** Everything the word tables find in a sentence of an answer in `language`. */
export function marksOf(sentence: Sentence, language: Language, questionStems: ReadonlySet<string>): Marks {
  const { folded } = sentence;
  const count = (pattern: RegExp): number => matches(pattern, folded).length;
  const own = ownActions(sentence, language);
  return {
    sentence,
    ...own,
    specific: specificStems(sentence, language, questionStems),
    numbers: count(NUMBER) + matches(DIGITS, folded.replace(/\b24\/7\b|\b360\b/g, "")).length,
    times: count(PATTERNS.times) + count(YEAR),
    names: names(sentence, language),
    speech: Math.min(2, count(SPEECH)),
    causes: count(PATTERNS.causes),
    conditions: count(PATTERNS.conditions),
    sequence: count(PATTERNS.sequence),
    contrasts: count(PATTERNS.contrasts),
    outcomes: count(PATTERNS.outcomes),
    lessons: count(PATTERNS.lessons),
    buzz: count(BUZZ[language]),
    generalities: count(PATTERNS.generalities),
    fillers: count(PATTERNS.fillers),
    hedges: count(PATTERNS.hedges),
    handoffs: count(PATTERNS.handoffs),
    dismissals: count(PATTERNS.dismissals),
    drift: count(PATTERNS.drift),
  };
}

/** The language most of the kept sentences are in. */
export function spokenLanguage(sentences: readonly Sentence[]): Language {
  return languageOf(sentences.map((sentence) => sentence.text).join(" "));
}

function specificStems(sentence: Sentence, language: Language, questionStems: ReadonlySet<string>): string[] {
  const buzz = new Set(matches(BUZZ[language], sentence.folded).flatMap((hit) => contentStems(hit)));
  const filler = new Set(
    [...matches(PATTERNS.fillers, sentence.folded), ...matches(PATTERNS.hedges, sentence.folded)].flatMap((hit) =>
      contentStems(hit),
    ),
  );
  const precise = sentence.words.filter(
    (word) =>
      word.folded.length > 2 &&
      !EVERYDAY_WORDS.has(word.folded) &&
      !ABSTRACT.test(word.folded) &&
      !/^\d/.test(word.folded),
  );
  return contentStems(precise.map((word) => word.raw).join(" ")).filter(
    (stem) => !buzz.has(stem) && !filler.has(stem) && !questionStems.has(stem),
  );
}

// German writes every noun with a capital, so there only abbreviations and titles tell a name.
function names(sentence: Sentence, language: Language): number {
  return sentence.words.filter((word, index) => {
    if (/^\p{Lu}{2,5}s?$/u.test(word.raw)) return word.folded !== "i";
    if (index === 0 || !/^\p{Lu}\p{Ll}/u.test(word.raw) || word.folded.startsWith("i'")) return false;
    if (language !== "de") return true;
    const before = sentence.words[index - 1]?.folded;
    return before === "herr" || before === "frau" || before === "herrn";
  }).length;
}
