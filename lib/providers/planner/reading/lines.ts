import { type Section, sectionOf } from "./headings";

/** A sentence of an ad; `text.slice(start, end)` of the plain source. What follows an inline heading begins at `body`. */
export type Sentence = {
  text: string;
  start: number;
  end: number;
  body: number;
  section: Section;
  /** The heading it stands under, as written; null under none. */
  heading: string | null;
  bullet: boolean;
  /** 0-based place of its line among the lines with words. */
  line: number;
};

type Line = { text: string; start: number; bullet: boolean; marked: boolean };

const BULLET = /^(?:[•·▪◦‣●○■□✓✔✅➤➢►▶–—*+➡-]|\d{1,2}[.)]|[a-z]\))\s+/u;
const MARK = /^#{1,6}\s+/;
const EDGE_SIGNS = /^(?:\s|\p{Extended_Pictographic}|\uFE0F|[|>])+/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    let start = match.index;
    let line = match[0];
    const cut = (pattern: RegExp): boolean => {
      const found = pattern.exec(line);
      if (found?.index !== 0 || found[0] === "") return false;
      start += found[0].length;
      line = line.slice(found[0].length);
      return true;
    };
    cut(/^[\s>]+/);
    const marked = cut(MARK);
    const bullet = cut(BULLET);
    cut(EDGE_SIGNS);
    line = line.replace(/[\s|]+$/, "");
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const last = lines.at(-1);
    // A line broken by a mail program goes on in the next one.
    if (
      last &&
      !marked &&
      !bullet &&
      last.text.length > 55 &&
      /[^.!?:;]$/.test(last.text) &&
      /^[\p{Ll}(&]/u.test(line)
    ) {
      last.text = text.slice(last.start, start + line.length).replace(/\n/g, " ");
    } else lines.push({ text: line, start, bullet, marked });
  }
  return lines;
}

const isHeadingLike = (line: Line): boolean =>
  !line.bullet &&
  line.text.length <= 60 &&
  line.text.split(/\s+/).length <= 8 &&
  (line.marked || /[:：?]$/.test(line.text) || !/[.!;,]$/.test(line.text));

const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|approx|incl|inc|ltd|co|st|mr|mrs|ms|dr|no|vs|min|max|yrs|hrs|etc|dept|z\.\s?b|d\.\s?h|ca|inkl|bzw|evtl|ggf|u\.\s?a|mind|std|tel|nr|p\.\s?ej|aprox|sr|sra|av|dpto)|(?<![\p{L}\p{N}])\p{L}|\b(?:zum|am|vom|ab|bis|den)\s\d{1,2})\.$/iu;

/** Where the sentences of a line begin and end. */
function spansOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["”’)]*(?=\s+[\p{Lu}\p{N}$€£"“„¿¡(])/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(from, end - 12), end))) continue;
    spans.push([from, end]);
    from = end;
  }
  spans.push([from, text.length]);
  return spans.filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

const INLINE = /^([^:.!?\n]{3,45})[:：]\s+(?=\S)/u;
/** A sentence without one of these goes on under the inline heading before it. */
const FINITE =
  /\b(?:is|are|was|can|will|must|have|has|get|offer|offers|provide|welcome|you|we|our|they|it|ist|sind|wird|werden|hat|haben|kann|wir|sie|es|son|tiene|ofrecemos|somos)\b/i;

/** The sentences of a plain ad with the section each stands in, and its heading. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = "top";
  let heading: string | null = null;
  let place = 0;
  for (const line of linesOf(text)) {
    const opened = isHeadingLike(line) ? sectionOf(line.text) : undefined;
    if (opened || (isHeadingLike(line) && sentences.length > 0 && (line.marked || /[:：]$/.test(line.text)))) {
      section = opened ?? "top";
      heading = opened ? line.text.replace(/[:：\s]+$/, "") : null;
      place += 1;
      continue;
    }
    let inline: { section: Section; heading: string } | null = null;
    for (const [from, to] of spansOf(line.text)) {
      const raw = line.text.slice(from, to);
      const lead = raw.length - raw.trimStart().length;
      const sentence = raw.trim();
      const found = INLINE.exec(sentence);
      const label = found?.[1] && sectionOf(found[1]);
      if (label && found?.[1]) inline = { section: label, heading: found[1] };
      else if (inline && FINITE.test(sentence)) inline = null;
      const start = line.start + from + lead;
      sentences.push({
        text: sentence,
        start,
        end: start + sentence.length,
        body: start + (label && found ? found[0].length : 0),
        section: inline?.section ?? section,
        heading: inline?.heading ?? heading,
        bullet: line.bullet,
        line: place,
      });
    }
    place += 1;
  }
  return sentences;
}
