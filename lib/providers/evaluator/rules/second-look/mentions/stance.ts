import { UNTIL } from "../../lexicon/cues";
import { stanceOf } from "../../resume/judge/stance";
import type { Reading, Span } from "../../resume/reading";
import type { Unit } from "../../resume/text/document";
import { BY_OTHERS, DENIED_AFTER, IN_FORCE, OVER, PRAISE, READ_ONLY, SLIGHT, STUDIED, UNFINISHED, WATCHED, WATCHED_ONLY, WISHED } from "./cues";

const NEGATION =
  /\b(?:no|not|never|none|without|nor|havent|dont|didnt|kein\w{0,2}|nicht|nie|ohne|nein|sin|nunca|ningun\w?)\b/;

/** How a line means the thing it names. */
export type Meaning =
  | "held"
  | "denied"
  | "wished"
  | "over"
  | "unfinished"
  | "studied"
  | "watched"
  | "others"
  | "slight"
  | "read"
  | "ignored";

/** Words of a stretch, signs between them kept as words of their own. */
export function said(reading: Reading, from: number, to: number): string {
  const { tokens, text } = reading.doc;
  let out = "";
  let end = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const gap = end >= 0 && token.start >= end ? text.slice(end, token.start) : "";
    const sign = /[,;:()|]|\s[–—-]\s/.exec(gap)?.[0].trim() ?? "";
    out += `${out ? " " : ""}${sign ? `${sign} ` : ""}${token.norm}`;
    end = token.end;
  }
  return out;
}

/** The sentence around a span, and what follows it in the same line when that is a remark without a thing of its own. */
function sentenceOf(reading: Reading, unit: Unit, span: Span): Span {
  const { tokens } = reading.doc;
  const own = tokens[span.from]?.sentence;
  let from = span.from;
  while (from > unit.from && tokens[from - 1]?.sentence === own) from -= 1;
  let to = span.to;
  while (to < unit.to && tokens[to]?.sentence === own) to += 1;
  let after = to;
  while (after < unit.to && tokens[after]?.sentence === tokens[to]?.sentence) after += 1;
  const remark = said(reading, to, after);
  return {
    from,
    to: /^(?:not |never |no work|no practi|exam |course |expired|lapsed|nicht |keine praxis|noch nicht|no usad|aun no|sin practica)/.test(remark)
      ? after
      : to,
  };
}

/** Whether the line names an end of validity before `now` (months since year 0). */
function hasEnded(reading: Reading, unit: Unit, now: number): boolean {
  const start = reading.doc.tokens[unit.from]?.start ?? 0;
  const end = reading.doc.tokens[unit.to - 1]?.end ?? 0;
  return reading.doc.dates.some((date) => {
    if (date.start < start || date.end > end) return false;
    const words = reading.doc.tokens
      .slice(unit.from, unit.to)
      .filter((token) => token.end <= date.start)
      .slice(-5)
      .map((token) => token.norm)
      .join(" ");
    const last = date.to ?? date.from;
    // "2019 to 2021" is a span of work, not a validity.
    return date.to === null && !date.since && UNTIL.test(words) && last.high < now;
  });
}

/** Whether a list item ("SQL, R (basic), Excel") ends between two words. */
function itemEnd(reading: Reading, span: Span, unit: Unit): number {
  const { tokens, text } = reading.doc;
  let to = span.to;
  while (to < unit.to) {
    const gap = text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0);
    if (/[,;]/.test(gap)) break;
    to += 1;
  }
  return to;
}

/** Decides how a span of a unit is meant. `lasting` asks about validity: a licence, a certificate, a degree. */
export function meaningOf(reading: Reading, unit: Unit, span: Span, lasting: boolean, now: number): Meaning {
  const stance = stanceOf(reading, span);
  if (stance === "ignored") return "ignored";
  const sentence = sentenceOf(reading, unit, span);
  const whole = said(reading, sentence.from, sentence.to);
  const after = said(reading, span.to, sentence.to);
  const before = said(reading, sentence.from, span.from);
  const line = said(reading, unit.from, unit.to);
  if (lasting) {
    if (OVER.test(whole)) return "over";
    if (hasEnded(reading, unit, now)) return "over";
    if (UNFINISHED.test(whole) && !IN_FORCE.test(whole)) return "unfinished";
  }
  // A line of a list that was printed without bullets is not denied by the line above it.
  const praised = PRAISE.test(whole);
  const broken = reading.doc.units[unit.index]?.cells.length !== unit.cells.length;
  if (stance === "negated" && !praised && (!broken || NEGATION.test(line))) return "denied";
  if ((stance === "wish" && (!broken || WISHED.test(line))) || WISHED.test(before) || (unit.section === "goals" && !unit.cells[0]?.heading)) return "wished";
  if (STUDIED.test(after) || STUDIED.test(line.length < 160 ? whole : "")) return "studied";
  if (!praised && DENIED_AFTER.test(after)) return "denied";
  if (stance === "coursework") return "studied";
  if (WATCHED.test(before.split(" ").slice(-8).join(" "))) return "watched";
  if (WATCHED_ONLY.test(after)) return "watched";
  if (BY_OTHERS.test(after.split(" ").slice(0, 12).join(" "))) return "others";
  const item = said(reading, span.to, itemEnd(reading, span, unit));
  const close = `${before.split(" ").slice(-3).join(" ")} ${item}`;
  if (READ_ONLY.test(close)) return "read";
  if (stance === "limited" || SLIGHT.test(close)) return "slight";
  return "held";
}
