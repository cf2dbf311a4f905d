import type { Language } from "@/lib/providers/text/language";
import type { AnswerInput } from "../../port";
import { type Coverage, coverageOf } from "./coverage";
import { asksForStory, demandMet, demandsOf } from "./demands";
import { type Marks, marksOf, spokenLanguage } from "./marks";
import { type Masked, setAside } from "./mask";
import { type Rubric, readRubric } from "./rubric";
import { type Sentence, sentencesOf } from "./text/sentences";

/** Everything known about one answer before it is scored. */
export type Analysis = {
  rubric: Rubric;
  language: Language;
  /** All sentences that count. */
  sentences: Sentence[];
  masked: Masked[];
  marks: Marks[];
  coverage: Coverage;
  /** Words that count. */
  words: number;
  features: Features;
};

/** Measures from 0 (none) to 1 (plenty); the last group are weaknesses. */
export type Features = {
  coverage: number;
  onTopic: number;
  ownPast: number;
  own: number;
  steps: number;
  numbers: number;
  times: number;
  names: number;
  speech: number;
  specific: number;
  density: number;
  causes: number;
  conditions: number;
  sequence: number;
  contrasts: number;
  outcomes: number;
  lessons: number;
  /** 1 from 150 words on; never a merit by itself. */
  length: number;
  /** 1 when the question asks for something that happened. */
  story: number;
  /** Share of the general demands (example, result, lesson, reason) that are met. */
  demands: number;
  /** How far the answer goes through steps of its own, as a "what do you do" question asks. */
  walk: number;
  poor: number;
  buzz: number;
  generalities: number;
  emptiness: number;
  /** Share of the words in sentences with no deed, fact, condition or spoken word at all; counts only in longer answers. */
  bare: number;
  fillers: number;
  hedges: number;
  handoffs: number;
  dismissals: number;
  drift: number;
};

/** Measures one answer. */
export function analyse(answer: AnswerInput): Analysis {
  const rubric = readRubric(answer);
  const { kept, masked } = setAside(sentencesOf(answer.turns), rubric);
  const language = spokenLanguage(kept);
  const questionStems = new Set(rubric.questionStems);
  const marks = kept.map((sentence) => marksOf(sentence, language, questionStems));
  const coverage = coverageOf(kept, rubric, language);
  const words = kept.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return {
    rubric,
    language,
    sentences: kept,
    masked,
    marks,
    coverage,
    words,
    features: featuresOf(marks, coverage, words, rubric, language),
  };
}

type Counted = Exclude<keyof Marks, "sentence" | "actions" | "specific">;

function featuresOf(
  marks: readonly Marks[],
  coverage: Coverage,
  words: number,
  rubric: Rubric,
  language: Language,
): Features {
  const sum = (name: Counted): number => marks.reduce((total, one) => total + one[name], 0);
  const per = (name: Counted, unit: number): number => Math.min(1, (sum(name) * 100) / Math.max(words, 40) / unit);
  const actions = new Set(marks.flatMap((one) => one.actions)).size;
  const specific = new Set(marks.flatMap((one) => one.specific)).size;
  // The list of everyday words is shorter for German and Spanish, so more words pass for precise ones there.
  const known = language === "en" ? 1 : 1.35;
  return {
    coverage: coverage.share,
    onTopic: coverage.onTopic,
    ownPast: enough(sum("ownPast"), 4),
    own: enough(sum("ownPast") + sum("ownNow"), 6),
    steps: enough(actions, 8),
    numbers: enough(sum("numbers"), 4),
    times: enough(sum("times"), 2),
    names: enough(sum("names"), 3),
    speech: enough(sum("speech"), 2),
    specific: enough(specific / known, 25),
    density: Math.min(1, specific / known / Math.max(words, 30) / 0.4),
    causes: enough(sum("causes"), 3),
    conditions: enough(sum("conditions"), 3),
    sequence: enough(sum("sequence"), 4),
    contrasts: enough(sum("contrasts"), 4),
    outcomes: enough(sum("outcomes"), 2),
    lessons: enough(sum("lessons"), 1.5),
    length: Math.min(1, words / 150),
    story: asksForStory(rubric.question) ? 1 : 0,
    demands: demandsMet(marks, rubric),
    walk: enough(sum("ownNow") + sum("conditions") + 0.5 * sum("sequence"), 6),
    poor: coverage.poor,
    buzz: per("buzz", 6),
    generalities: per("generalities", 3),
    emptiness: shareOf(marks, isEmptySentence, words),
    bare: shareOf(marks, isBareSentence, words) * Math.min(1, Math.max(0, words - 50) / 50),
    fillers: per("fillers", 6),
    hedges: per("hedges", 8),
    handoffs: per("handoffs", 2),
    dismissals: per("dismissals", 4),
    drift: per("drift", 4),
  };
}

function demandsMet(marks: readonly Marks[], rubric: Rubric): number {
  const demands = demandsOf(rubric.texts);
  return demands.length === 0 ? 0 : demands.reduce((sum, demand) => sum + demandMet(demand, marks), 0) / demands.length;
}

// Grows quickly at first and never past 1: the tenth number says less than the first.
function enough(count: number, scale: number): number {
  return 1 - Math.exp(-count / (scale / 1.5));
}

function shareOf(marks: readonly Marks[], isMeant: (one: Marks) => boolean, words: number): number {
  const meant = marks.filter(isMeant).reduce((sum, one) => sum + one.sentence.words.length, 0);
  return words === 0 ? 0 : meant / words;
}

/** True for a sentence with fine words or general claims and neither an own deed, a number nor a reason. */
export function isEmptySentence(one: Marks): boolean {
  const solid =
    one.ownPast +
    one.numbers +
    one.times +
    one.speech +
    0.5 * (one.ownNow + one.causes + one.conditions) +
    one.outcomes;
  return one.buzz + one.generalities > solid;
}

/** True for a sentence in which nobody does anything and nothing is counted, dated, named or made to depend on something. */
function isBareSentence(one: Marks): boolean {
  const solid =
    one.ownPast + one.ownNow + one.numbers + one.times + one.names + one.speech + one.conditions + one.outcomes;
  return solid === 0 && one.sentence.words.length >= 5;
}
