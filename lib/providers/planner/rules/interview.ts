import { isAlike, stemsOf } from "../../text/alike";
import { fold } from "../../text/fold";
import { namesHours } from "../reading/demands";
import type { Language } from "../reading/language";
import type { Phrase } from "../reading/phrase";
import type { Statement } from "../reading/statements";
import type { Ad } from "./ad";
import type { Drafted } from "./drafted";
import { kindOf } from "./kinds";
import { TEXTS } from "./texts";
import { CUES, type ThemeId, type ThemeWords } from "./themes/themes";

const AT_LEAST = 4;
const AT_MOST = 8;
const USUAL = 5;
const RICH = 6;

type Chosen = { statement: Statement; theme: ThemeId | null };

/** The themes that the words of a statement call for; the family's own ones first. */
function themesOf(statement: Statement, ad: Ad): ThemeId[] {
  const folded = fold(statement.text);
  const called = (Object.keys(CUES) as ThemeId[]).filter((id) => CUES[id].test(folded)); // safe: the keys of a Record<ThemeId>
  const own = ad.family.themes.filter((id) => called.includes(id));
  // What an engineer's words mean says nothing about a nurse's: foreign matters do not count.
  const fits = called.filter((id) => !own.includes(id) && !FOREIGN[id]?.test(ad.family.id));
  return [...own, ...fits];
}

/** Families that mean something else by the words of a theme. */
const FOREIGN: Partial<Record<ThemeId, RegExp>> = {
  system: /^(?!engineering|data)/,
  release: /^(?!engineering|data)/,
  incident: /^(?!engineering|data|security|care|healthcare|management)/,
  research: /^(?!design|engineering|marketing)/,
  clinical: /^(?!healthcare|care|management)/,
  triage: /^(?!healthcare|care|management|support)/,
  bar: /^(?!hospitality)/,
  kitchen: /^(?!hospitality|care)/,
  picking: /^(?!logistics|retail|driving|machining|hospitality)/,
  machine: /^(?!machining|trades|logistics)/,
  install: /^(?!trades|machining|engineering)/,
  driving: /^(?!driving|logistics|trades|care|sales)/,
  guard: /^(?!security|retail|hospitality)/,
  lesson: /^(?!teaching|care)/,
  progress: /^(?!teaching)/,
  people_matters: /^(?!hr|management)/,
  care: /^(?!care|healthcare|management|hospitality$)/,
  campaign: /^(?!marketing|sales|hr|design|management|retail)/,
  legal: /^(?!legal|hr|sales|finance|management)/,
  stock: /^(?!retail|logistics|hospitality)/,
  hygiene: /^(?!cleaning|hospitality|care|healthcare|logistics|machining)/,
  selling: /^(?!sales|retail|marketing|support|hospitality)/,
  target: /^(?!sales|retail|marketing|management|support)/,
  frontdesk: /^(?!admin|hospitality|healthcare|retail|support|general)/,
  data: /^engineering$/,
  close: /^(?!finance|legal|management)/,
};

/** Who is welcome, what is paid, papers, hours and years are no matter for a question that is heard and scored. */
function isWorthHearing(statement: Statement): boolean {
  const kind = kindOf(statement);
  if (kind === "licence" || kind === "certificate" || kind === "degree" || kind === "condition") return false;
  if (statement.rank === "nice" || (kind === "years" && statement.phrase.form !== "done")) return false;
  // How well a language is spoken shows in every answer; what is done with it can be asked.
  if (kind === "language" && !CUES.explain.test(fold(statement.text))) return false;
  return !namesHours(statement.text) && statement.phrase.text.split(/\s+/).length >= 2;
}

const RANK_WORTH = { duty: 3, must: 2.6, profile: 2.2, nice: 0 } as const;

function worthOf(statement: Statement, themes: readonly ThemeId[], ad: Ad, place: number): number {
  const words = statement.phrase.text.split(/\s+/).length;
  const ofFamily = themes[0] !== undefined && ad.family.themes.includes(themes[0]);
  const isSoft = kindOf(statement) === "soft";
  return (
    RANK_WORTH[statement.rank] +
    (themes.length > 0 ? 0.8 : 0) +
    (ofFamily ? 0.8 : 0) +
    (words >= 4 && words <= 18 ? 0.5 : 0) -
    (isSoft && themes.length === 0 ? 1.2 : 0) -
    Math.min(1, place * 0.06)
  );
}

function choose(ad: Ad, count: number): Chosen[] {
  const open = ad.statements
    .filter(isWorthHearing)
    .map((statement, place) => {
      const themes = themesOf(statement, ad);
      return { statement, themes, worth: worthOf(statement, themes, ad, place) };
    })
    .sort((a, b) => b.worth - a.worth);
  const chosen: (typeof open)[number][] = [];
  const taken: Set<string>[] = [];
  for (const one of open) {
    if (chosen.length >= count) break;
    const stems = stemsOf(one.statement.phrase.text);
    if (stems.size === 0 || taken.some((other) => isAlike(stems, other))) continue;
    taken.push(stems);
    chosen.push(one);
  }
  const used = new Set<ThemeId>();
  return chosen
    .sort((a, b) => a.statement.start - b.statement.start)
    .map(({ statement, themes }) => {
      const theme = themes.find((id) => !used.has(id)) ?? null;
      if (theme) used.add(theme);
      return { statement, theme };
    });
}

/** How many questions an ad is good for when nobody wishes for a number. */
function usualCount(ad: Ad): number {
  const telling = ad.statements.filter(isWorthHearing).length;
  return telling > 7 ? RICH : USUAL;
}

/** A title as one says it: without what stands in brackets or behind a dash. */
const spoken = (title: string) =>
  title
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/\s+[-–—|@]\s.*$/, "")
    .replace(/\s(?:at|for|bei)\s[A-Z].*$/, "")
    .trim() || title;

type Voices = {
  lead: (phrase: Phrase, isDuty: boolean) => string;
  title: () => string;
  general: (isDuty: boolean) => ThemeWords;
};

/** Takes turns among the ways to begin and to ask. */
function voicesFor(ad: Ad, language: Language): Voices {
  const texts = TEXTS[language];
  const turns = new Map<object, number>();
  const next = <T>(ways: readonly T[]): T => {
    const turn = turns.get(ways) ?? 0;
    turns.set(ways, turn + 1);
    const way = ways[turn % ways.length];
    if (way === undefined) throw new Error("a list of phrases is empty");
    return way;
  };
  const isForeign = language !== ad.language || ad.foreign !== undefined;
  return {
    lead(phrase, isDuty) {
      if (isForeign) return next(texts.quoted)(phrase.text);
      if (phrase.form === "verb") return next(texts.duty.verb)(phrase.text);
      return isDuty && phrase.form === "noun"
        ? next(texts.duty.noun)(phrase.text)
        : next(texts.wanted[phrase.form])(phrase.text);
    },
    title: () => next(texts.title)(spoken(ad.title)),
    general: (isDuty) => next(isDuty ? texts.doing : texts.having),
  };
}

const WEIGHTS = { must: 5, duty: 4, profile: 3, nice: 2 } as const;

/** The questions of the interview, each with what to look for and what a weak and a strong answer sound like. */
export function draftInterview(ad: Ad, language: Language, wished: number | null): Drafted[] {
  const count = wished === null ? usualCount(ad) : Math.min(25, wished);
  const texts = TEXTS[language];
  const voices = voicesFor(ad, language);
  const chosen = choose(ad, count);
  const used = new Set(chosen.flatMap(({ theme }) => theme ?? []));
  const drafted = chosen.map(({ statement, theme }): Drafted => {
    const isDuty = statement.rank === "duty" || statement.phrase.form === "able" || statement.phrase.form === "done";
    const words = theme ? texts.themes[theme] : voices.general(isDuty);
    const lead = voices.lead(statement.phrase, statement.rank === "duty");
    return {
      question: voice(language, `${lead} ${words.ask}`, words, statement.phrase.text, WEIGHTS[statement.rank]),
      because: statement.rank === "duty" ? "One of the tasks" : "Wanted",
      sentence: statement.sentence,
    };
  });
  const short = (wished ?? Math.max(AT_LEAST, Math.min(AT_MOST, USUAL))) - drafted.length;
  const spare = ad.family.themes.filter((id) => !used.has(id)).map((id) => texts.themes[id]);
  for (let index = 0; index < Math.min(short, spare.length + texts.doing.length); index += 1) {
    const words = spare[index] ?? voices.general(true);
    drafted.push({
      question: voice(language, `${voices.title()} ${words.ask}`, words, ad.title, 3),
      because: `The description says little about the work: asked of jobs like this one (${ad.family.id})`,
      sentence: null,
    });
  }
  return drafted;
}

function voice(
  language: Language,
  text: string,
  words: ThemeWords,
  matter: string,
  weight: number,
): Drafted["question"] {
  const texts = TEXTS[language];
  return {
    modality: "voice",
    text,
    question_type: "scored",
    evaluation_criteria: texts.look(matter, words.look),
    score_of_1: texts.low(matter, words.low),
    score_of_5: texts.high(matter, words.high),
    score_weight: weight,
    min_follow_ups: weight >= 4 ? 1 : 0,
    max_follow_ups: 2,
  };
}
