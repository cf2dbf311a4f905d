/** Seconds into the recording; `until` is missing when a turn was typed or its end is unknown. */
type TimedTurn = { text: string; at: number; until?: number };

const LEAST_SECONDS = 10;
const LEAST_WORDS = 20;
/** Faster than the fastest auctioneers: such times do not come from speech. */
const MOST_WORDS_PER_MINUTE = 400;
/** Words cannot be counted by spaces in scripts that have none. */
const MOST_UNSPACED_SHARE = 0.2;

const PACE = { points: 2, none: [50, 250], full: [110, 170] } as const;
const FILLERS = { points: 1.5, full: 0.02, none: 0.12 } as const;
const SENTENCES = { points: 1.5, leastWords: 3 } as const;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const FILLER = /(?<![\p{L}\p{N}])(?:u+h*m+|u+h+|e+r+m*|h+m+|m{2,}|e+u?h+m*|ä+h+m*|you know|i mean)(?![\p{L}\p{N}])/giu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const DANGLING = new Set("and but so because or if that the a an to of with for my our is was are were".split(" "));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const between0and1 = (share: number): number => Math.min(1, Math.max(0, share));

function paceShare(wordsPerMinute: number): number {
  const rising = (wordsPerMinute - PACE.none[0]) / (PACE.full[0] - PACE.none[0]);
  const falling = (PACE.none[1] - wordsPerMinute) / (PACE.none[1] - PACE.full[1]);
  return between0and1(Math.min(rising, falling));
}

function fillerShare(fillers: number, words: number): number {
  return between0and1((FILLERS.none - fillers / words) / (FILLERS.none - FILLERS.full));
}

function sentenceShare(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.match(/[^.!?…。]+[.!?…。]*/gu) ?? [])
    .filter((sentence) => count(sentence, WORD) >= SENTENCES.leastWords);
  if (sentences.length === 0) return 1;
  const complete = sentences.filter((sentence) => {
    const lastWord = sentence.match(WORD)?.at(-1)?.toLowerCase() ?? "";
    return !/(?:\.\.|…|[-–—])\s*$/u.test(sentence) && !DANGLING.has(lastWord);
  });
  return complete.length / sentences.length;
}

/**
 * How easily the candidate's speech ran, from the times of the transcript alone.
 *
 * In: what the candidate said, with the seconds each turn began (`at`) and ended (`until`). Turns without an end are left
 * out. Out: 0.0 to 5.0 with one decimal, the same for the same turns; null when the answers were typed, or when there is
 * too little to measure: under 10 seconds, under 20 words, over 400 words a minute, or a script without spaces.
 *
 * The sum of three parts:
 * - pace, 2 points: full at 110 to 170 words a minute, falling in a straight line to none at 50 and at 250;
 * - fillers, 1.5 points: full while "um", "uh", "er", "hmm", "you know", "I mean" and their like are at most 2 of 100
 *   words, falling to none at 12 of 100;
 * - sentences, 1.5 points: the share that is complete among those of three words or more. One is incomplete when it
 *   ends in dots or a dash, or on a word such as "and" or "because". Without such sentences the points are given.
 *
 * Limits: it says nothing about what was said and never moves the match score. Speech-to-text leaves out many fillers
 * and mends sentences, so a better service gives a higher figure; pauses inside a turn count as time. Fillers and
 * dangling words are known in English (and some fillers in French, German and Spanish). Repeated words are not counted,
 * so that a stammer costs nothing there; but pace still does, as it does for a second language. It is a hint on how
 * clearly the recording can be followed, not a reason to decide.
 */
export function speechScore(turns: readonly TimedTurn[]): number | null {
  const spoken = turns.filter(({ at, until, text }) => until !== undefined && until > at && count(text, WORD) > 0);
  const texts = spoken.map(({ text }) => text);
  const whole = texts.join("\n");
  const seconds = spoken.reduce((sum, { at, until = at }) => sum + until - at, 0);
  const words = count(whole, WORD);
  if (seconds < LEAST_SECONDS || words < LEAST_WORDS) return null;
  if (count(whole, UNSPACED) / count(whole, /\p{L}/gu) > MOST_UNSPACED_SHARE) return null;

  const wordsPerMinute = (words / seconds) * 60;
  if (wordsPerMinute > MOST_WORDS_PER_MINUTE) return null;

  const points =
    PACE.points * paceShare(wordsPerMinute) +
    FILLERS.points * fillerShare(count(whole, FILLER), words) +
    SENTENCES.points * sentenceShare(texts);
  return Math.round(points * 10) / 10;
}
