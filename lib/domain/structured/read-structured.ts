import type { StructuredConfig } from "@/lib/contract/plan/question-rules";
import type { AnswerQuote, SpokenTurn } from "@/lib/providers/evaluator/port";
import { readAmount } from "./amount";
import { readOptions } from "./options";
import { normsOf, quoteOf, type Sentence, type Spoken, spokenOf, type Word } from "./spoken";
import type { Doubt, Understanding } from "./understanding";
import { readYesNo } from "./yes-no";

export const STRUCTURED_TYPES = ["yes_no", "minimum", "multiple_choice"] as const;
export type StructuredType = (typeof STRUCTURED_TYPES)[number];

/** A structured question as it was asked, and what was said to it. */
export type StructuredAnswer = {
  question: string;
  type: StructuredType;
  config: StructuredConfig;
  /** Every phrase of the candidate, in order. */
  turns: SpokenTurn[];
  /** The phrases of the answer and of each answer to a follow-up, by their place in `turns`; none where nothing was transcribed. */
  parts: number[][];
};

type Said = { understood: string | null; passed: boolean | null; doubt: Doubt | null; places: Place[] };
type Place = { sentence: Sentence; words: readonly Word[] };
type Read = (spoken: Spoken) => Said;

/** Nobody answers plainly at greater length: about six minutes of speech. */
const LONGEST = 6_000;
const QUOTES_AT_MOST = 3;

/**
 * What the answer to a structured question says, read from plain words, so that the same answer is always read alike.
 * It passes or fails only where the words are plain, and then with a quote; everything else is a doubt that a person
 * settles. The first answer decides. Answers to follow-ups may name an amount or a choice that the first one lacks;
 * where they say something else than the first one, that is a doubt.
 */
export function readStructured(answer: StructuredAnswer): Understanding {
  const { parts, turns } = answer;
  if (parts.length === 0 || parts.some((part) => part.every((turn) => (turns[turn]?.text ?? "").trim() === ""))) {
    return { understood: null, passed: null, doubt: "not_transcribed", evidence: [] };
  }
  const read = readerOf(answer);
  const isTooLong = (part: number[]) => part.reduce((sum, turn) => sum + (turns[turn]?.text.length ?? 0), 0) > LONGEST;
  const spoken = parts.map((part) => spokenOf(turns, isTooLong(part) ? [] : part));
  const said = spoken.map(read);
  const place = said.findIndex(
    (one, index) => (index === 0 || answer.type !== "yes_no") && one.doubt !== "not_understood",
  );
  const [main, own] = [said[place] ?? said[0] ?? UNREAD, spoken[Math.max(0, place)]];
  const evidence = own ? quotesOf(own, turns, main.places) : [];
  const isContradicted = said.some(
    (one, index) =>
      index > place &&
      (one.doubt === "contradictory" || (one.understood !== null && one.understood !== main.understood)),
  );
  const doubt =
    main.doubt ?? (isContradicted ? "contradictory" : null) ?? (evidence.length === 0 ? "not_understood" : null);
  return { understood: main.understood, passed: doubt === null ? main.passed : null, doubt, evidence };
}

const UNREAD: Said = { understood: null, passed: null, doubt: "not_understood", places: [] };

function readerOf({ question, type, config }: StructuredAnswer): Read {
  switch (type) {
    case "yes_no":
      return (spoken) => yesNo(question, spoken, (says) => config.expected_answer && config.expected_answer === says);
    case "minimum":
      return (spoken) => readAmount({ question, value: config.value ?? null, unit: config.unit ?? null }, spoken);
    case "multiple_choice":
      return choiceReader(question, config);
  }
}

function yesNo(question: string, spoken: Spoken, passes: (says: "yes" | "no") => unknown): Said {
  const { signals, doubt } = readYesNo(question, spoken);
  const [first] = signals;
  const understood = !first || doubt === "contradictory" ? null : first.says === "yes" ? "Yes" : "No";
  const verdict = first && doubt === null ? passes(first.says) : null;
  return { understood, passed: verdict == null ? null : verdict === true, doubt, places: signals };
}

const plain = (text: string) => text.trim().toLowerCase();
const YES_OR_NO = new Map([
  ["yes", "yes"],
  ["ja", "yes"],
  ["si", "yes"],
  ["no", "no"],
  ["nein", "no"],
] as const);

function choiceReader(question: string, config: StructuredConfig): Read {
  const right = config.correct_answer?.trim() || null;
  const listed = (config.options ?? []).map((option) => option.trim()).filter((option) => option !== "");
  const isListed = listed.some((option) => right !== null && plain(option) === plain(right));
  const options = right === null || isListed ? listed : [...listed, right];
  const passes = (option: string) => (right === null ? null : plain(option) === plain(right));

  const meanings = options.map((option) => YES_OR_NO.get(normsOf(option).join(" ") as "yes")); // safe: only looked up
  if (options.length === 2 && meanings.includes("yes") && meanings.includes("no")) {
    const labelOf = (says: "yes" | "no") => options[meanings.indexOf(says)] ?? says;
    return (spoken) => {
      const said = yesNo(question, spoken, (says) => passes(labelOf(says)));
      return { ...said, understood: said.understood && labelOf(said.understood === "Yes" ? "yes" : "no") };
    };
  }
  return (spoken) => {
    const { chosen, doubt, named } = readOptions(options, spoken);
    const places = chosen === null ? named : named.filter((one) => one.option === chosen);
    return { understood: chosen, passed: chosen === null || doubt ? null : passes(chosen), doubt, places };
  };
}

function quotesOf(spoken: Spoken, turns: readonly SpokenTurn[], places: readonly Place[]): AnswerQuote[] {
  const quotes: AnswerQuote[] = [];
  for (const { sentence, words } of places) {
    if (quotes.length === QUOTES_AT_MOST) break;
    const quote = quoteOf(spoken, turns, sentence, words);
    const isKnown = quotes.some((other) => other.turn === quote.turn && other.start === quote.start);
    if (!isKnown && quote.quote.trim() !== "") quotes.push(quote);
  }
  return quotes;
}
