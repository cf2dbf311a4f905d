import type { Language } from "@/lib/providers/text/language";
import { sameStem } from "@/lib/providers/text/stem";
import type { Clause, Rubric } from "./rubric";
import { contentStems } from "./rubric";
import type { Sentence } from "./text/sentences";
import { conceptsIn } from "./words/concepts";

/** What a sentence touches. */
type Topics = { stems: string[]; concepts: Set<string> };

export type Coverage = {
  /** 0 to 1 per clause of the rubric, in its order. */
  clauses: { clause: Clause; share: number; sentence: Sentence | null }[];
  /** 0 to 1 over all clauses. */
  share: number;
  /** Share of the words that stand in sentences about the matter, 0 to 1. */
  onTopic: number;
  /** Number of different stems of question and rubric that were used. */
  rubricWords: number;
  /** How much of what only the score_of_1 text describes was said, 0 to 1. */
  poor: number;
  poorSentence: Sentence | null;
};

// Ideas that come up in almost any speech; hearing them proves little.
const COMMON = new Set([
  "communicate",
  "follow_up",
  "measure",
  "deadline",
  "colleague",
  "ask",
  "check",
  "change",
  "root_cause",
  "need",
  "money",
  "first",
  "fix",
  "listen",
  "viewpoint",
  "outcome",
  "learn",
  "document",
  "mistake",
]);
const NEGATED =
  /\b(?:never|not|don't|didn't|without|wouldn't|no|rather than|instead of|nie|nicht|kein\w*|ohne|statt|nunca|no|sin)\b/u;
const QUESTION_WEIGHT = 0.35;

/** The stems and ideas of one sentence. */
function topicsOf(sentence: Sentence, language: Language): Topics {
  return { stems: contentStems(sentence.text), concepts: conceptsIn(sentence.folded, language) };
}

/** Compares what was said with what the rubric asks for. */
export function coverageOf(sentences: readonly Sentence[], rubric: Rubric, language: Language): Coverage {
  const topics = sentences.map((sentence) => topicsOf(sentence, language));
  const all: Topics = {
    stems: [...new Set(topics.flatMap((one) => one.stems))],
    concepts: new Set(topics.flatMap((one) => [...one.concepts])),
  };
  const clauses = rubric.clauses.map((clause) => ({
    clause,
    share: clauseShare(clause, all, rubric.questionStems),
    sentence: bestSentence(sentences, topics, clause, rubric.questionStems),
  }));
  const weight = (clause: Clause): number => Math.sqrt(clause.stems.length + 0.5);
  const total = clauses.reduce((sum, one) => sum + weight(one.clause), 0);
  const matter = [...new Set([...rubric.questionStems, ...rubric.clauses.flatMap((clause) => clause.stems)])];
  return {
    clauses,
    share: total === 0 ? 0 : clauses.reduce((sum, one) => sum + one.share * weight(one.clause), 0) / total,
    onTopic: onTopic(sentences, topics, matter, rubric),
    rubricWords: matter.filter((stem) => all.stems.some((other) => sameStem(stem, other))).length,
    ...poorShare(sentences, topics, rubric),
  };
}

function clauseShare(clause: Clause, said: Topics, questionStems: readonly string[]): number {
  const stems = weigh(
    clause.stems,
    (stem) => (questionStems.includes(stem) ? QUESTION_WEIGHT : 1),
    (stem) => said.stems.some((other) => sameStem(stem, other)),
  );
  const ideas = weigh(
    clause.concepts,
    (name) => (COMMON.has(name) ? 0.65 : 1),
    (name) => said.concepts.has(name),
  );
  return Math.min(
    1,
    0.9 * Math.min(1, stems.share / 0.6) * (stems.total > 0 ? 1 : 0) +
      (stems.total > 0 ? 0.65 : 0.8) * ideas.share * Math.min(1, ideas.total),
  );
}

function weigh(
  items: readonly string[],
  weight: (item: string) => number,
  isMet: (item: string) => boolean,
): { share: number; total: number } {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  const met = items.filter(isMet).reduce((sum, item) => sum + weight(item), 0);
  return { share: total === 0 ? 0 : met / total, total };
}

function bestSentence(
  sentences: readonly Sentence[],
  topics: readonly Topics[],
  clause: Clause,
  questionStems: readonly string[],
): Sentence | null {
  const shares = topics.map((one) => clauseShare(clause, one, questionStems));
  const best = Math.max(0, ...shares);
  return best > 0 ? (sentences[shares.indexOf(best)] ?? null) : null;
}

function onTopic(
  sentences: readonly Sentence[],
  topics: readonly Topics[],
  matter: readonly string[],
  rubric: Rubric,
): number {
  const ideas = new Set(rubric.clauses.flatMap((clause) => clause.concepts).filter((name) => !COMMON.has(name)));
  let about = 0;
  let all = 0;
  sentences.forEach((sentence, index) => {
    const one = topics[index];
    const words = sentence.words.length;
    all += words;
    const stems = one ? matter.filter((stem) => one.stems.some((other) => sameStem(stem, other))).length : 0;
    const concepts = one ? [...one.concepts].filter((name) => ideas.has(name)).length : 0;
    about += words * Math.min(1, (stems + 0.6 * concepts) / 2);
  });
  return all === 0 ? 0 : about / all;
}

function poorShare(
  sentences: readonly Sentence[],
  topics: readonly Topics[],
  rubric: Rubric,
): { poor: number; poorSentence: Sentence | null } {
  const { poor } = rubric;
  const size = poor.stems.length + 0.5 * poor.concepts.length;
  if (size === 0) return { poor: 0, poorSentence: null };
  const met = new Set<string>();
  let poorSentence: Sentence | null = null;
  let most = 0;
  sentences.forEach((sentence, index) => {
    const one = topics[index];
    if (!one || NEGATED.test(sentence.folded)) return;
    const stems = poor.stems.filter((stem) => one.stems.some((other) => sameStem(stem, other)));
    const ideas = poor.concepts.filter((name) => one.concepts.has(name));
    if (stems.length + 0.5 * ideas.length > most) {
      most = stems.length + 0.5 * ideas.length;
      poorSentence = sentence;
    }
    for (const stem of stems) met.add(stem);
    for (const name of ideas) met.add(`idea ${name}`);
  });
  const sum = [...met].reduce((total, name) => total + (name.startsWith("idea ") ? 0.5 : 1), 0);
  return { poor: Math.min(1, sum / Math.max(2, size)), poorSentence };
}
