import { fold } from "../../text/fold";
import type { Sentence } from "./lines";
import { baseOf } from "./verbs";

/** A stretch of a sentence that says one thing; offsets in the plain source. */
export type Piece = { text: string; start: number; end: number };

const LIST_WORDS =
  /\b(?:in|with|of|using|like|as|including|from|for|to|mit|in|von|wie|con|en|de|como)\s+\S+(?:\s+\S+)?$/i;
const PREDICATES =
  /^(?:and |und |y )?(?:you |can|have|are|is|know|hold|speak|read|understand|able|comfortable|willing|willingness|ability|happy|confident|familiar|ready|eligible|available|enjoy|like)\b/i;

/** Commas and semicolons outside of brackets and numbers. */
function cutsOf(text: string, sign: RegExp): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if ("([".includes(letter)) depth += 1;
    else if (")]".includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && sign.test(letter) && /\s/.test(text[index + 1] ?? " ")) cuts.push(index);
  }
  return cuts;
}

const firstWord = (text: string) => fold(text).match(/^\W*(?:and |then )?([a-z'-]+)/)?.[1] ?? "";
/** For folded words; an inflected form counts ("coaches"). English only. */
export const isVerb = (word: string) => baseOf(word) !== undefined;
const words = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/** Beginnings that tell more of what stood before the comma. */
const GOES_ON =
  /^(?:one of|which|including|such as|ideally|preferably|gerne|e\.g\.|i\.e\.|or|plus\b|at least \d+ of|of which|hands[- ]on|davon|inkl|incl|vorzugsweise|am liebsten|incluy|preferiblemente|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|to|-|–))\b/i;

type Style = "verbs" | "clauses" | "nouns";

function styleOf(text: string): Style {
  const start = fold(text).trim();
  if (/^you(?:'ll| will)? /.test(start)) {
    const rest = start.replace(/^you(?:'ll| will)? /, "");
    if (/^(?:bring|have|need|hold|possess)\b/.test(rest)) return "nouns";
    return isVerb(firstWord(rest)) && !PREDICATES.test(rest) ? "verbs" : "clauses";
  }
  if (/^(?:we|our|the|this|it|du|sie|wir|usted|nosotros|buscamos)\b/.test(start)) return "clauses";
  return isVerb(firstWord(start)) ? "verbs" : "nouns";
}

/** True when what follows a comma begins something new rather than going on with a list. */
function begins(style: Style, before: string, after: string, isTerse: boolean): boolean {
  if (GOES_ON.test(after.trim()) || (words(before) < 2 && style === "verbs")) return false;
  // "Help residents to wash, dress and eat" is one task.
  if (style === "verbs" && /\bto\s+\w+$/i.test(before)) return false;
  if (style === "verbs") return words(after) > 1 && (isTerse || isVerb(firstWord(after)));
  if (style === "clauses") return PREDICATES.test(after.trim());
  // "Go, Java or Rust" after "services in" is one list.
  const isShort = words(after) <= 4;
  if (isShort && /\s(?:or|oder|o)\s/.test(after) && LIST_WORDS.test(before)) return false;
  if (words(after) <= 2 && LIST_WORDS.test(before) && words(before) > 3) return false;
  return true;
}

/** Cuts one sentence into the things it says: at semicolons where it has some, else at commas that begin something new. */
export function piecesOf(text: string, sentence: Sentence): Piece[] {
  const body = text.slice(sentence.body, sentence.end);
  const semicolons = cutsOf(body, /;/);
  const colon = body.search(/:\s/);
  // What stands behind a colon tells more of the same.
  const isList = semicolons.length > 0 || (colon > 0 && styleOf(body) !== "nouns");
  const cuts = isList && semicolons.length === 0 ? [] : semicolons.length > 0 ? semicolons : commaCuts(body);
  const edges = [-1, ...cuts, body.length];
  return edges.slice(1).flatMap((edge, index) => {
    const from = (edges[index] ?? -1) + 1;
    const raw = body.slice(from, edge);
    const lead = /^\s*(?:(?:and|und|y|as well as|sowie)\s+)?/i.exec(raw)?.[0].length ?? 0;
    const piece = raw.slice(lead).replace(/[\s.,;!]+$/, "");
    const start = sentence.body + from + lead;
    return piece.length < 2 ? [] : [{ text: piece.replace(/\s+/g, " "), start, end: start + piece.length }];
  });
}

function commaCuts(body: string): number[] {
  const style = styleOf(body);
  const commas = cutsOf(body, /,/);
  const cuts: number[] = [];
  for (const [index, comma] of commas.entries()) {
    const before = body.slice((cuts.at(-1) ?? -1) + 1, comma);
    const after = body.slice(comma + 1, commas[index + 1] ?? body.length);
    // A list as long as this enumerates tasks, whatever words they begin with.
    if (begins(style, before, after, commas.length > 3)) cuts.push(comma);
  }
  if (style !== "verbs") {
    const joint = /\sand (?=(?:be|have|hold|possess)\s)/.exec(body.slice((cuts.at(-1) ?? -1) + 1));
    return joint ? [...cuts, (cuts.at(-1) ?? -1) + 1 + joint.index] : cuts;
  }
  // "…, document in our record and hand over safely": the last of several tasks comes after "and".
  const last = (cuts.at(-1) ?? -1) + 1;
  for (const match of body.slice(last).matchAll(/\sand (?=\S)/g)) {
    const at = last + match.index;
    const before = body.slice(last, at);
    const after = body.slice(at + 5);
    if (/^you\b/i.test(after)) return [...cuts, at];
    if (cuts.length > 0 && words(before) >= 2 && isVerb(firstWord(after)) && words(after) > 1) {
      return [...cuts, at];
    }
  }
  return cuts;
}
