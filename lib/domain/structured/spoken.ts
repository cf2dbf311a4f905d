import { secondOf } from "@/lib/providers/evaluator/check-evidence";
import type { AnswerQuote, SpokenTurn } from "@/lib/providers/evaluator/port";
import { fold } from "@/lib/providers/text/fold";

/** Pure: what was said as words, clauses and sentences that know where they stand. */

/** A word. `norm` is folded and without contractions, so that "don't" is the two words "do" and "not" in one place. */
export type Word = { norm: string; raw: string; start: number; end: number; gap: string };

export type Clause = { words: Word[]; text: string };
export type Sentence = { words: Word[]; clauses: Clause[]; text: string; isQuestion: boolean };

/** One answer: its phrases read as one text, since speech is cut in the middle of a sentence. */
export type Spoken = { text: string; places: { turn: number; start: number }[]; sentences: Sentence[] };

const WORD = /\d+(?:[.,]\d+)*|½|\p{L}[\p{L}\p{M}]*(?:['\u2018\u2019\u02bc\u00b4`]\p{L}+)*(?:\+\+|#)?|[%€$£+]/gu;
// A full stop within a number belongs to the number; one behind "approx" or a single letter ends nothing.
const ENDS_SENTENCE = /[.!?\u2026\n\r]/u;
const ENDS_CLAUSE = /[,;:()\u2014]|\s[-\u2013]\s/u;
const JOINS = new Set("and but because und aber weil denn y pero porque".split(" "));

const SHORTENED = new Map(
  `im i am;ive i have;dont do not;doesnt does not;didnt did not;cant can not;cannot can not;wont will not;havent have not;hasnt has not;isnt is not;wasnt was not;wouldnt would not;
can't can not;won't will not;shan't shall not;ain't am not;i'm i am;gibt's gibt es;geht's geht es;hab habe;nope no;wanna want to;gotta have to`
    .split(/[;\n]+/)
    .map((line) => line.trim().split(" "))
    .flatMap(([short, ...long]) => (short ? [[short, long] as const] : [])),
);
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", "not"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'d", "would"],
  ["'s", "is"],
];

/** The phrases of one answer as words in sentences. `turns` are all phrases of the question; `own` the numbers of these. */
export function spokenOf(turns: readonly SpokenTurn[], own: readonly number[]): Spoken {
  let text = "";
  const places = own.map((turn) => {
    if (text !== "") text += " ";
    const start = text.length;
    text += turns[turn]?.text ?? "";
    return { turn, start };
  });
  return { text, places, sentences: sentencesIn(text) };
}

/** Words of a text that is not speech: a question, an option, a unit. */
export const normsOf = (text: string): string[] => wordsOf(text).map((word) => word.norm);

/** Words between blanks, so that whole words can be looked for: " do not ". */
export const lined = (words: readonly { norm: string }[]): string => ` ${words.map((word) => word.norm).join(" ")} `;

function wordsOf(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    const gap = text.slice(end, match.index);
    const start = match.index;
    end = start + match[0].length;
    return partsOf(fold(match[0])).map((norm, part) => ({
      norm,
      raw: match[0],
      start,
      end,
      gap: part === 0 ? gap : " ",
    }));
  });
}

function partsOf(folded: string): readonly string[] {
  const whole = SHORTENED.get(folded);
  if (whole) return whole;
  for (const [ending, word] of ENDINGS) {
    if (folded.endsWith(ending) && folded.length > ending.length) return [folded.slice(0, -ending.length), word];
  }
  return [folded];
}

function sentencesIn(text: string): Sentence[] {
  const groups: Word[][] = [];
  for (const word of wordsOf(text)) {
    const last = groups.at(-1);
    if (last && !ENDS_SENTENCE.test(word.gap)) last.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => {
    const end = words.at(-1)?.end ?? 0;
    const isQuestion = /^[^\p{L}\p{N}]*\?/u.test(text.slice(end, end + 8));
    return { words, clauses: clausesOf(words), text: lined(words), isQuestion };
  });
}

function clausesOf(words: Word[]): Clause[] {
  const groups: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const last = groups.at(-1);
    if (last && !JOINS.has(word.norm) && !(index > 0 && ENDS_CLAUSE.test(word.gap))) last.push(word);
    else groups.push([word]);
  }
  return groups.map((own) => ({ words: own, text: lined(own) }));
}

/** Of a long sentence so many characters around the word that matters are quoted. */
const AROUND = 110;

/** The sentence around the words that matter, as a quote of the one phrase in which the first of them was said. */
export function quoteOf(
  spoken: Spoken,
  turns: readonly SpokenTurn[],
  sentence: Sentence,
  words: readonly Word[],
): AnswerQuote {
  const from = words[0]?.start ?? sentence.words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? from;
  const place = spoken.places.findLast(({ start }) => start <= from) ?? { turn: 0, start: 0 };
  const whole = turns[place.turn]?.text ?? "";
  const inPhrase = (word: Word) => word.start >= place.start && word.end <= place.start + whole.length;
  const near = sentence.words.filter(
    (word) => inPhrase(word) && word.start >= from - AROUND && word.end <= to + AROUND,
  );
  const start = (near[0]?.start ?? from) - place.start;
  const end = (near.at(-1)?.end ?? to) - place.start;
  // The sign that ends the sentence belongs to the quote.
  const closing = /^[.!?\u2026]+/u.exec(whole.slice(end))?.[0].length ?? 0;
  const quote = whole.slice(start, end + closing);
  return { turn: place.turn, quote, start, end: end + closing, at: secondOf(turns, place.turn, start) };
}
