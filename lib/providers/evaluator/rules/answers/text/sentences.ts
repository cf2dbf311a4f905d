import { fold } from "@/lib/providers/text/fold";
import { stem } from "@/lib/providers/text/stem";
import type { SpokenTurn } from "../../../port";

/** A word of a sentence. `raw` as said, `folded` for word lists, `stem` for overlap. */
export type Word = { raw: string; folded: string; stem: string };

/** A sentence of one turn; `turns[turn].text.slice(start, end)` is its text. */
export type Sentence = { turn: number; start: number; end: number; text: string; folded: string; words: Word[] };

const WORD = /[\p{L}\p{N}]+(?:['\u2019.,:/-][\p{L}\p{N}]+)*%?/gu;
// A full stop inside a number, an abbreviation of one letter or an address does not end a sentence.
const ENDING = /(?<!(?<![\p{L}\p{N}])\p{L})[.!?\u2026]+["'\u201d\u2019)]*(?=\s|$)|[\n\r]+/gu;
// Nobody speaks in brackets and codes; such a piece stands alone, so that it takes no neighbour with it when it is set aside.
const CODE = /\{[^{}]*\}|\[[^[\]]{1,40}\]|<[^<>]{1,60}>|[A-Za-z0-9+/_-]{36,}={0,2}/gu;
// Speech written down without full stops still needs pieces short enough to quote.
const LONGEST = 320;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const raw = match[0];
    return { raw, folded: fold(raw), stem: stem(raw) };
  });
}

/** All sentences of all turns, in order, without those that hold no word. */
export function sentencesOf(turns: readonly SpokenTurn[]): Sentence[] {
  return turns.flatMap((turn, index) =>
    pieces(turn.text).flatMap(([start, end]) => sentenceAt(turn.text, index, start, end)),
  );
}

function sentenceAt(whole: string, turn: number, from: number, to: number): Sentence[] {
  const rough = whole.slice(from, to);
  const start = from + (rough.length - rough.trimStart().length);
  const text = rough.trim();
  const words = wordsOf(text);
  return words.length === 0 ? [] : [{ turn, start, end: start + text.length, text, folded: fold(text), words }];
}

function pieces(text: string): [number, number][] {
  const cuts = Array.from(text.matchAll(ENDING), (match) => match.index + match[0].length);
  for (const match of text.matchAll(CODE)) cuts.push(match.index, match.index + match[0].length);
  cuts.push(text.length);
  cuts.sort((a, b) => a - b);
  let from = 0;
  return cuts.flatMap((to) => {
    const found = to > from ? shorten(text, from, to) : [];
    from = Math.max(from, to);
    return found;
  });
}

function shorten(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  while (to - start > LONGEST) {
    const room = text.slice(start, start + LONGEST);
    const comma = Math.max(room.lastIndexOf(", "), room.lastIndexOf("; "));
    const space = room.lastIndexOf(" ");
    let cut = start + (comma > 80 ? comma + 1 : space > 0 ? space : LONGEST);
    if (isInsidePair(text, cut)) cut += 1;
    parts.push([start, cut]);
    start = cut;
  }
  parts.push([start, to]);
  return parts;
}

function isInsidePair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
