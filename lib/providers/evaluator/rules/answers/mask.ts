import { fold } from "@/lib/providers/text/fold";
import { sameStem } from "@/lib/providers/text/stem";
import type { Rubric } from "./rubric";
import { contentStems, isContent } from "./rubric";
import type { Sentence } from "./text/sentences";
import { wordsOf } from "./text/sentences";
import { ADDRESSED_TO_THE_RATER } from "./words/addressed-to-the-rater";
import { FUNCTION_WORDS } from "./words/function-words";

/** Why a sentence is left out of every measurement. */
type MaskReason = "addressed_to_rater" | "read_back" | "word_list" | "repeated";

export type Masked = { sentence: Sentence; reason: MaskReason };

const RUN = 5;

/**
 * Splits what was said into what counts and what does not: instructions to the rater, the question or rubric read back,
 * bare lists of keywords, and sentences said twice. Nothing else is judged here.
 */
export function setAside(sentences: readonly Sentence[], rubric: Rubric): { kept: Sentence[]; masked: Masked[] } {
  const runs = runsOf(rubric.texts);
  const rubricStems = rubric.texts.flatMap(contentStems);
  const seen = new Set<string>();
  const kept: Sentence[] = [];
  const masked: Masked[] = [];
  for (const sentence of sentences) {
    const reason =
      reasonFor(sentence, runs, rubricStems, seen) ?? (goesOn(masked.at(-1), sentence) ? "word_list" : null);
    seen.add(spoken(sentence));
    if (reason) masked.push({ sentence, reason });
    else kept.push(sentence);
  }
  return { kept, masked };
}

function reasonFor(sentence: Sentence, runs: Set<string>, rubricStems: string[], seen: Set<string>): MaskReason | null {
  if (ADDRESSED_TO_THE_RATER.some((pattern) => pattern.test(sentence.folded))) return "addressed_to_rater";
  if (shareReadBack(sentence, runs) >= 0.5) return "read_back";
  if (isWordList(sentence, rubricStems)) return "word_list";
  return sentence.words.length > 4 && seen.has(spoken(sentence)) ? "repeated" : null;
}

// A long list is cut into pieces, the last of which may be too short to be told as one.
function goesOn(last: Masked | undefined, sentence: Sentence): boolean {
  if (last?.reason !== "word_list" || last.sentence.turn !== sentence.turn) return false;
  return sentence.start - last.sentence.end <= 1 && !/[.!?\n]$/.test(last.sentence.text);
}

function spoken(sentence: Sentence): string {
  return sentence.words.map((word) => word.folded).join(" ");
}

function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text).map((word) => fold(word.raw));
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(" "));
  }
  return runs;
}

function shareReadBack(sentence: Sentence, runs: Set<string>): number {
  const words = sentence.words.map((word) => word.folded);
  const copied = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    if (!runs.has(words.slice(at, at + RUN).join(" "))) continue;
    for (let offset = 0; offset < RUN; offset += 1) copied.add(at + offset);
  }
  return words.length === 0 ? 0 : copied.size / words.length;
}

// Speech needs small words; a row of nouns without them was not an answer, least of all one made of the rubric's nouns.
function isWordList(sentence: Sentence, rubricStems: readonly string[]): boolean {
  const total = sentence.words.length;
  if (total < 4) return false;
  const small = sentence.words.filter((word) => FUNCTION_WORDS.has(word.folded)).length / total;
  if (small < 0.08 && total >= 9) return true;
  const content = sentence.words.filter((word) => isContent(word.folded));
  const fromRubric =
    content.filter((word) => rubricStems.some((stem) => sameStem(stem, word.stem))).length /
    Math.max(1, content.length);
  const perComma = total / (sentence.text.split(/[,;|/]/).length || 1);
  return (total >= 6 && fromRubric > 0.6 && (small < 0.2 || perComma < 2.5)) || (fromRubric > 0.5 && perComma < 1.5);
}
