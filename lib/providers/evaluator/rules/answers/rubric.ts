import { fold } from "@/lib/providers/text/fold";
import { type Language, languageOf } from "@/lib/providers/text/language";
import { sameStem } from "@/lib/providers/text/stem";
import type { AnswerInput } from "../../port";
import { wordsOf } from "./text/sentences";
import { conceptsIn } from "./words/concepts";
import { FUNCTION_WORDS, RUBRIC_WORDS } from "./words/function-words";

/** One thing the rubric asks for: its own words, their stems and the ideas they stand for. */
export type Clause = { text: string; stems: string[]; concepts: string[]; weight: number };

export type Rubric = {
  /** What evaluation_criteria and score_of_5 ask for. */
  clauses: Clause[];
  /** Stems and ideas only the score_of_1 text speaks of. */
  poor: { stems: string[]; concepts: string[] };
  question: string;
  questionStems: string[];
  /** The texts a candidate could read back. */
  texts: string[];
};

type Asked = Pick<AnswerInput, "question" | "evaluation_criteria" | "score_of_1" | "score_of_5">;

const CLAUSE_END = /[,;.:!?()\n]+|\s(?:and|or|und|oder|y|o)\s/u;
// What a poor answer lacks is praise of the opposite; only what it does can be recognised.
const LACKS = /^\s*(?:no|without|not|never|misses|lacks|nothing|kein\w*|ohne|nicht|nie|sin|ning\w*|nunca)\b/u;

/** What the question and its rubric ask for, in a form an answer can be compared with. */
export function readRubric(asked: Asked): Rubric {
  const questionStems = contentStems(asked.question);
  const criteria = clausesOf(asked.evaluation_criteria ?? "", 1);
  const best = clausesOf(asked.score_of_5 ?? "", 1);
  const clauses = criteria.length + best.length > 0 ? [...criteria, ...best] : clausesOf(asked.question, 1);
  return {
    clauses,
    poor: poorOnly(asked.score_of_1 ?? "", clauses),
    question: asked.question,
    questionStems,
    texts: [asked.question, asked.evaluation_criteria ?? "", asked.score_of_1 ?? "", asked.score_of_5 ?? ""],
  };
}

/** Stems of the words that carry the matter of a text, each once. */
export function contentStems(text: string): string[] {
  const stems = wordsOf(text)
    .filter((word) => isContent(word.folded))
    .map((word) => word.stem);
  return [...new Set(stems)];
}

/** True for a folded word that says something about the matter itself. */
export function isContent(folded: string): boolean {
  return folded.length > 1 && !FUNCTION_WORDS.has(folded) && !RUBRIC_WORDS.has(folded);
}

function clausesOf(text: string, weight: number): Clause[] {
  const language = languageOf(text);
  return text.split(CLAUSE_END).flatMap((part) => {
    const clause = part.trim();
    const stems = contentStems(clause);
    const concepts = [...conceptsIn(fold(clause), language)];
    return stems.length + concepts.length === 0 ? [] : [{ text: clause, stems, concepts, weight }];
  });
}

function poorOnly(text: string, wanted: readonly Clause[]): Rubric["poor"] {
  const language: Language = languageOf(text);
  const parts = text.split(CLAUSE_END).filter((part) => !LACKS.test(fold(part)));
  const wantedStems = wanted.flatMap((clause) => clause.stems);
  const wantedConcepts = new Set(wanted.flatMap((clause) => clause.concepts));
  return {
    stems: parts.flatMap(contentStems).filter((stem) => !wantedStems.some((other) => sameStem(stem, other))),
    concepts: parts
      .flatMap((part) => [...conceptsIn(fold(part), language)])
      .filter((name) => !wantedConcepts.has(name)),
  };
}
