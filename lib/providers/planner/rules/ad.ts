import { piecesOf } from "../reading/items";
import { type Language, readLanguage } from "../reading/language";
import { type Sentence, sentencesOf } from "../reading/lines";
import { protectedDemand } from "../reading/protected";
import { readSource, type Source } from "../reading/source";
import { isSpokenToUs } from "../reading/spoken-to";
import { type Statement, statementsOf } from "../reading/statements";
import { findTitle } from "../reading/title";
import type { Family } from "./families";
import { familyOf } from "./families";

/** A job ad as the rules read it. */
export type Ad = {
  source: Source;
  title: string;
  /** The line the title stands in, -1 when it stands inside a sentence. */
  titleLine: number;
  /** False when nothing said what the job is called, and its first words stand for a title. */
  isTitled: boolean;
  language: Language;
  /** A language the rules read only in part. */
  foreign?: { tag: string; name: string };
  /** Everything told but the title. */
  sentences: Sentence[];
  /** What stands in the title's line: it may name hours and a start. */
  heading: Sentence[];
  statements: Statement[];
  family: Family;
  warnings: string[];
};

/** Of a very long text the beginning is read closely; an ad says what it wants there. */
const SENTENCES_AT_MOST = 400;

const brief = (text: string) => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);

/** Reads a pasted description: its title, language, sections, and what it says of the work and of whom it wants. */
export function readAd(description: string): Ad {
  const source = readSource(description);
  const { language, foreign } = readLanguage(source.text);
  const all = sentencesOf(source.text);
  const warnings: string[] = [];
  if (all.length > SENTENCES_AT_MOST) {
    warnings.push(`The description is very long: the first ${SENTENCES_AT_MOST} sentences were read for questions.`);
  }
  const told = all.slice(0, SENTENCES_AT_MOST).filter((sentence) => {
    if (!isSpokenToUs(sentence.text)) return true;
    warnings.push(`“${brief(sentence.text)}” gives orders to a program instead of telling about the job: left out.`);
    return false;
  });
  const { title, line, within } = findTitle(told, language);
  const sentences = told.filter((sentence) => sentence.line !== line);
  const warnedOf = new Set<string>();
  for (const sentence of sentences) {
    const pieces = piecesOf(source.text, sentence).map(({ text }) => text);
    const asked = pieces.find((piece) => protectedDemand(piece) !== undefined) ?? sentence.text;
    const about = protectedDemand(asked);
    if (about === undefined || warnedOf.has(about)) continue;
    warnedOf.add(about);
    warnings.push(`“${brief(asked)}” asks about ${about}: left out. Nobody may be asked that or turned away for it.`);
  }
  const statements = statementsOf(source.text, sentences, language).filter(
    (statement) =>
      protectedDemand(statement.text) === undefined &&
      // "We look for a waiter" is no task of the waiter's.
      !(statement.sentence.start === within && statement.start === statement.sentence.body),
  );
  return {
    source,
    title,
    titleLine: line,
    isTitled: line >= 0 || within !== undefined,
    language,
    ...(foreign && { foreign }),
    sentences,
    heading: told.filter((sentence) => sentence.line === line),
    statements,
    family: familyOf(title, source.text),
    warnings,
  };
}
