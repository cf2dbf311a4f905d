import { fold } from "@/lib/providers/text/fold";
import type { Language } from "@/lib/providers/text/language";
import { stem } from "@/lib/providers/text/stem";
import { withoutRaterWords } from "../rater-words";
import { ACTION_VERBS_EN } from "../words/verbs";

const QUESTION_WORD = /^(?:how|what|why|who|where|when|whether|which)\b/iu;
// Verbs about the answer itself: what follows them is the point.
const TELLING = /^(?:names?|says?|mentions?|covers?|explains?|describes?|gives?|shows?|includes?|lists?|states?)\s+/iu;
const VERBS = new Set(
  ACTION_VERBS_EN.split(/\s+/)
    .filter((verb) => verb.length > 0)
    .map(stem),
);
const MORE_VERBS = new Set(
  "prioritise quantify treat use set understand acknowledge engage qualify involve own adapt improve ensure think make find do know communicate listen get keep break look put react redistribute slow reach propose deal stop seek recognise balance fix".split(
    " ",
  ),
);
const LONGEST = 14;

/**
 * A criterion as a recruiter wrote it, turned into words for the candidate:
 * "Prioritises the chest pain" -> "how you prioritise the chest pain". Other languages are quoted as they are.
 */
export function plainPoint(criterion: string, language: Language): string | null {
  const text = withoutRaterWords(criterion.trim().replace(/^(?:and|or|und|oder|y|o)\s+/iu, ""));
  const words = text.split(/\s+/);
  // "no", "does not": asking for what should be missing would puzzle anybody.
  if (/^(?:no|not|does not|doesn't|without|kein|nicht|ohne|sin|no)\b/iu.test(text)) return null;
  if (text.length < 4 || words.length > LONGEST) return null;
  if (language !== "en") return lowerFirst(text);
  return toCandidate(toPoint(text.replace(TELLING, "")));
}

function toPoint(text: string): string {
  if (QUESTION_WORD.test(text)) return lowerFirst(text);
  const [first = "", ...rest] = text.split(/\s+/);
  const base = baseForm(first);
  return base === null ? lowerFirst(text) : ["how you", base, ...rest.map(alsoBase)].join(" ");
}

// "follows up and documents" -> "follow up and document"
function alsoBase(word: string, index: number, words: readonly string[]): string {
  return /^(?:and|or)$/.test(words[index - 1] ?? "") ? (baseForm(word) ?? word) : word;
}

function baseForm(word: string): string | null {
  const folded = fold(word);
  if (!folded.endsWith("s") || folded.endsWith("ss")) return null;
  const base = folded.endsWith("ies")
    ? `${folded.slice(0, -3)}y`
    : /(?:ch|sh|x|ss|zz)es$/.test(folded)
      ? folded.slice(0, -2)
      : folded.slice(0, -1);
  return VERBS.has(stem(base)) || MORE_VERBS.has(base.toLowerCase()) ? base : null;
}

function toCandidate(text: string): string {
  return text
    .replace(/\bthe candidate(?:'s|’s)\b/giu, "your")
    .replace(/\b(?:the candidate|they)\b/giu, "you")
    .replace(/\btheir\b/giu, "your");
}

function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
