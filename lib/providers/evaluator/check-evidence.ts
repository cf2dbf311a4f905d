import { EvaluationFailed } from "./evaluation-failed";
import type { AnswerInput, AnswerQuote, InterviewEvaluation, Quote, ResumeEvaluation, SpokenTurn } from "./port";

/** Shortest quote that may begin or end inside a word: "RN" must not be found in "CERNER". */
const MAY_CUT_WORDS_FROM = 12;

/** Places looked at for one quote, so that a resume of one endless word cannot hold up the process. */
const PLACES_AT_MOST = 1000;

/** Of a candidate speaking calmly, about 150 words a minute. */
const SPOKEN_CHARACTERS_PER_SECOND = 14;

const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/u;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
// Scripts written without spaces have no word edges to respect.
const JOINED = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** A text made comparable, with the place each of its code units came from. */
type Comparable = { text: string; from: number[]; to: number[] };
type HyphenHandling = "keep" | "drop";

function comparableCharacter(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (HYPHENS.test(character)) return "-";
  if (/\s/u.test(character)) return " ";
  // NFKD makes the ligatures of PDF files and both spellings of an accented letter alike.
  return character.charCodeAt(0) < 128 ? character.toLowerCase() : character.normalize("NFKD").toLowerCase();
}

function comparable(source: string, hyphens: HyphenHandling): Comparable {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let place = 0;
  let swallowSpaces = false;
  for (const character of source) {
    const start = place;
    place += character.length;
    const plain = comparableCharacter(character);
    if (hyphens === "drop" && plain === "-") {
      swallowSpaces = true;
      continue;
    }
    if (plain === " " && (swallowSpaces || units.at(-1) === " ")) continue;
    if (plain !== "") swallowSpaces = false;
    for (const unit of plain.split("")) {
      units.push(unit);
      from.push(start);
      to.push(place);
    }
  }
  return { text: units.join(""), from, to };
}

/** Whether both characters at a place belong to one word. Half a surrogate pair counts as part of its character. */
function isInsideWord(source: string, place: number): boolean {
  const before = source.slice(place - 1, place);
  const after = source.slice(place, place + 1);
  if (place === 0 || after === "") return false;
  if (/[\uDC00-\uDFFF]/.test(after)) return true;
  return JOINED.test(before) && JOINED.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}

function firstWhole(source: string, spans: Iterable<{ start: number; end: number }>): Quote | null {
  let places = 0;
  for (const { start, end } of spans) {
    places += 1;
    if (places > PLACES_AT_MOST) return null;
    const cutsWords = isInsideWord(source, start) || isInsideWord(source, end);
    if (!cutsWords || end - start >= MAY_CUT_WORDS_FROM) return { quote: source.slice(start, end), start, end };
  }
  return null;
}

function* exactSpans(source: string, wanted: string) {
  for (let start = source.indexOf(wanted); start >= 0; start = source.indexOf(wanted, start + 1)) {
    yield { start, end: start + wanted.length };
  }
}

function* comparableSpans(haystack: Comparable, wanted: string) {
  for (const { start, end } of exactSpans(haystack.text, wanted)) {
    const from = haystack.from[start];
    const to = haystack.to[end - 1];
    if (from !== undefined && to !== undefined) yield { start: from, end: to };
  }
}

/**
 * A reusable `findQuote` for one source: the source is made comparable once, not once a quote.
 * In: the source text. Out: a function from a quote to its place in the source, or null.
 */
export function quoteFinder(source: string): (quote: string) => Quote | null {
  const prepared = new Map<HyphenHandling, Comparable>();
  const haystack = (hyphens: HyphenHandling): Comparable => {
    const made = prepared.get(hyphens) ?? comparable(source, hyphens);
    prepared.set(hyphens, made);
    return made;
  };

  return (quote) => {
    // Models dress quotes up in quote marks and dots; that is not part of what was written.
    const bare = quote.replace(/^[\s"'\u2018\u201C\u00AB\u2026.]+|[\s"'\u2019\u201D\u00BB\u2026]+$/gu, "");
    if (!/[\p{L}\p{N}]/u.test(bare)) return null;

    for (const wanted of new Set([bare, bare.replace(/[.,;:]+$/u, "")])) {
      const exact = firstWhole(source, exactSpans(source, wanted));
      if (exact) return exact;
      for (const hyphens of ["keep", "drop"] as const) {
        const text = comparable(wanted, hyphens).text.trim();
        const found = text === "" ? null : firstWhole(source, comparableSpans(haystack(hyphens), text));
        if (found) return found;
      }
    }
    return null;
  };
}

/**
 * Where a quote stands in a source text.
 * In: the source and a quote as somebody copied it. First an exact search, then one that looks past whitespace, quote
 * marks, hyphen variants (and hyphens at a line break), ligatures and case. A short quote must be whole words.
 * Out: the exact slice of the source with its offsets (UTF-16 code units), or null when it is not there.
 */
export function findQuote(source: string, quote: string): Quote | null {
  return quoteFinder(source)(quote);
}

/**
 * The second at which a place in a turn is said.
 * In: the turns of one answer, the turn and the offset in its text. A turn only says when it begins, so the place is
 * reckoned at an ordinary speaking rate and never past the next turn's beginning. Out: seconds into the recording.
 */
export function secondOf(turns: readonly SpokenTurn[], turn: number, offset: number): number {
  const begin = turns[turn]?.at ?? 0;
  const next = turns[turn + 1]?.at ?? Number.POSITIVE_INFINITY;
  const reckoned = begin + offset / SPOKEN_CHARACTERS_PER_SECOND;
  return Math.max(begin, Math.min(Math.round(reckoned * 10) / 10, next));
}

/**
 * Like `findQuote`, over the turns of an answer.
 * In: the turns and a quote. Out: the quote with its turn, offsets and second, from the first turn that holds it, or
 * null. A quote that runs over the border of two turns is not found.
 */
export function findSpokenQuote(turns: readonly SpokenTurn[], quote: string): AnswerQuote | null {
  for (const [turn, { text }] of turns.entries()) {
    const found = findQuote(text, quote);
    if (found) return { turn, ...found, at: secondOf(turns, turn, found.start) };
  }
  return null;
}

/**
 * The last gate before a resume evaluation is stored: evidence that is not in the source is left out.
 * In: the resume's text and what an engine made of it. Out: the same, every quote an exact slice of `source`; a pass or
 * fail left without evidence becomes not_stated and says so. Throws EvaluationFailed when a score is left without any:
 * a score nobody can check is never stored.
 */
export function withFoundEvidence(source: string, evaluation: ResumeEvaluation): ResumeEvaluation {
  const find = quoteFinder(source);
  const found = (evidence: readonly Quote[]): Quote[] =>
    evidence.flatMap((quote) => (stands(source, quote) ? [quote] : (find(quote.quote) ?? [])));

  return {
    eligibility: evaluation.eligibility.map((result) => {
      if (result.verdict === "not_stated") return { ...result, evidence: [] };
      const evidence = found(result.evidence);
      if (evidence.length > 0) return { ...result, evidence };
      return { ...result, verdict: "not_stated", confidence: 0, reasons: [QUOTE_NOT_FOUND], evidence };
    }),
    scoring: evaluation.scoring.map((result) => {
      const evidence = found(result.evidence);
      if (result.score !== null && evidence.length === 0) throw scoreWithoutEvidence();
      return { ...result, evidence };
    }),
  };
}

/**
 * `withFoundEvidence` for an interview.
 * In: the answers that were judged and what an engine made of them. Out: the same, every quote an exact slice of its
 * turn; highlights, lowlights and tags without a findable quote are left out. Throws EvaluationFailed when a score is
 * left without evidence.
 */
export function withFoundAnswerEvidence(
  answers: readonly AnswerInput[],
  evaluation: InterviewEvaluation,
): InterviewEvaluation {
  const turnsOf = new Map(answers.map(({ id, turns }) => [id, turns]));
  const found = (answerId: string, quote: AnswerQuote): AnswerQuote[] => {
    const turns = turnsOf.get(answerId) ?? [];
    if (stands(turns[quote.turn]?.text ?? "", quote)) return [quote];
    return [findSpokenQuote(turns, quote.quote) ?? []].flat();
  };
  const kept = <T extends { answer_id: string; evidence: AnswerQuote }>(remarks: T[]): T[] =>
    remarks.flatMap((remark) => found(remark.answer_id, remark.evidence).map((evidence) => ({ ...remark, evidence })));

  return {
    answers: evaluation.answers.map((answer) => {
      const evidence = answer.evidence.flatMap((quote) => found(answer.id, quote));
      if (evidence.length === 0) throw scoreWithoutEvidence();
      return { ...answer, evidence };
    }),
    highlights: kept(evaluation.highlights),
    lowlights: kept(evaluation.lowlights),
    tags: kept(evaluation.tags),
  };
}

/** The reason given when a verdict was claimed but its quote is not in the resume. */
export const QUOTE_NOT_FOUND = "The passage given as proof is not in the resume, so this counts as not stated.";

function stands(source: string, { quote, start, end }: Quote): boolean {
  return quote !== "" && source.slice(start, end) === quote;
}

function scoreWithoutEvidence(): EvaluationFailed {
  return new EvaluationFailed("unusable_reply", "A score came without a passage that supports it, so it was not kept.");
}
