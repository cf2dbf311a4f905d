import type { AnswerQuote, SpokenTurn } from "../../port";
import { type Sentence, sentencesOf, wordsOf } from "./text/sentences";

// People speak at about 150 words a minute.
const WORDS_PER_SECOND = 2.5;

/** A stretch of one turn as a quote; `at` is estimated from the words said before it. */
function quoteAt(turns: readonly SpokenTurn[], turn: number, start: number, end: number): AnswerQuote {
  const spoken = turns[turn] ?? { text: "", at: 0 };
  const before = wordsOf(spoken.text.slice(0, start)).length;
  const at = Math.round((spoken.at + before / WORDS_PER_SECOND) * 10) / 10;
  return { turn, quote: spoken.text.slice(start, end), start, end, at };
}

/** A whole sentence as a quote. */
export function quoteOf(turns: readonly SpokenTurn[], sentence: Sentence): AnswerQuote {
  return quoteAt(turns, sentence.turn, sentence.start, sentence.end);
}

/** What was said at all: the first sentence, else the first turn that holds anything, else the empty first turn. */
export function anyQuote(turns: readonly SpokenTurn[]): AnswerQuote {
  const first = sentencesOf(turns)[0];
  if (first) return quoteOf(turns, first);
  const turn = Math.max(
    0,
    turns.findIndex((one) => one.text.length > 0),
  );
  return quoteAt(turns, turn, 0, turns[turn]?.text.length ?? 0);
}

/** The whole text of the first turn that holds words, for answers too short to cut. */
export function wholeQuote(turns: readonly SpokenTurn[]): AnswerQuote {
  const turn = turns.findIndex((one) => wordsOf(one.text).length > 0);
  return turn < 0 ? anyQuote(turns) : quoteAt(turns, turn, 0, turns[turn]?.text.length ?? 0);
}
