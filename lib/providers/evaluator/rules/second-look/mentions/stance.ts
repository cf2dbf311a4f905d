import { RENEWED, UNTIL } from "../../lexicon/cues";
import { stanceOf } from "../../resume/judge/stance";
import type { Reading, Span } from "../../resume/reading";
import type { Unit } from "../../resume/text/document";
import {
  BY_OTHERS,
  DENIED_AFTER,
  IN_FORCE,
  NO_MORE,
  NOT_AT_WORK,
  OVER,
  PRAISE,
  READ_ONLY,
  REMARK,
  SLIGHT,
  STUDIED,
  UNFINISHED,
  WATCHED,
  WATCHED_ONLY,
  WISHED,
} from "./cues";
import { scopeOf } from "./scope";

// "SketchUp (no Revit)" denies the other thing.
const OTHER_THING =
  /^\( (?:no|not|without|ohne|kein\w{0,2}|sin) (?!experience|practice|yet|used|work|erfahrung|praxis|kenntnisse|experiencia|practica|longer|mehr)\w+ ?\)?/;
const NEGATION =
  /\b(?:no|not|never|none|without|nor|havent|dont|didnt|kein\w{0,2}|nicht|nie|ohne|nein|sin|nunca|ningun\w?)\b/;

// Done in earlier years, only not today.
const ONCE_DONE =
  /\b(?:at present|now|currently|any ?more|any longer|today|since|before|previously|formerly|earlier|years?|derzeit|aktuell|fruher|zuvor|mehr|jahren?|antes|actualmente|anos)\b/;

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

/** "120 of 120 credits", "six of six modules" and "180 ECTS" are nothing unfinished. */
export const withoutWholes = (words: string): string =>
  words.replace(/\b(\w+) (?:of|von|de) \1\b(?: \w+)?|\b(?:1[2-9]|[2-9]\d)\d (?:credits?|ects)\b/g, " ");

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
export function sentenceOf(reading: Reading, unit: Unit, span: Span): Span {
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
    to: /^(?:not |never |no work|no practi|exam |course |expired|lapsed|nicht |keine praxis|noch nicht|no usad|aun no|sin practica)/.test(
      remark,
    )
      ? after
      : to,
  };
}

// Most sentences say nothing of the kind, and looking through all dates for each of them is dear.
const UNTIL_ANY =
  /\b(?:exp\w*|valid\w*|through|until|till|to|thru|renew\w*|gultig\w*|bis|lauft|ablauf|hasta|vence|caduca|vencimiento|vigente|good)\b/;

/** Whether a sentence names an end of validity before `now` (months since year 0). */
function hasEnded(reading: Reading, sentence: Span, now: number): boolean {
  const tokens = reading.doc.tokens.slice(sentence.from, sentence.to);
  const start = tokens[0]?.start ?? 0;
  const end = (tokens[tokens.length - 1]?.end ?? 0) + 1;
  if (!UNTIL_ANY.test(tokens.map((token) => token.norm).join(" "))) return false;
  return reading.doc.dates.some((date) => {
    // "2019 to 2021" is a span of work, not a validity.
    if (date.start < start || date.end > end || date.to !== null || date.since) return false;
    const words = tokens
      .filter((token) => token.end <= date.start)
      .slice(-5)
      .map((token) => token.norm)
      .join(" ");
    return UNTIL.test(words) && date.from.high < now;
  });
}

/** Where the item of a list that holds a span ends ("SQL, R (basic), Excel"). */
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

/**
 * What is remarked on the thing itself in the words behind it: the rest of its own item and the remarks behind the comma
 * ("Python only for small scripts, nothing in production"), not what is said of the next item or under the next label.
 */
function remarkOn(after: string, inLabel: boolean): string {
  const from = inLabel ? Math.max(0, after.indexOf(": ")) : 0;
  const [own = "", ...others] = after.slice(from).split(/ ?[,;|] ?/);
  const label = own.indexOf(" : ");
  if (label > 0) return own.slice(0, label);
  const end = others.findIndex((part) => !REMARK.test(part) || part.includes(" : "));
  return [own, ...others.slice(0, end < 0 ? others.length : end)].join(" , ");
}

/** Decides how a span of a unit is meant. `lasting` asks about validity: a licence, a certificate, a degree. */
export function meaningOf(reading: Reading, unit: Unit, span: Span, lasting: boolean, now: number): Meaning {
  const stance = stanceOf(reading, span);
  if (stance === "ignored") return "ignored";
  const sentence = sentenceOf(reading, unit, span);
  const whole = said(reading, sentence.from, sentence.to);
  // From the last word of the span, so that a sign right behind it is kept ("SketchUp (no Revit)").
  const after = said(reading, span.to - 1, sentence.to).replace(/^\S+ ?/, "");
  const before = said(reading, sentence.from, span.from);
  const line = said(reading, unit.from, unit.to);
  if (lasting) {
    const scope = scopeOf(reading, sentence, span);
    const own = withoutWholes(said(reading, scope.from, scope.to));
    const over = OVER.exec(own);
    if (over && !RENEWED.test(own.slice(over.index + over[0].length))) return "over";
    if (!over && hasEnded(reading, scope, now)) return "over";
    if (UNFINISHED.test(own) && !IN_FORCE.test(own)) return "unfinished";
  }
  // A line of a list that was printed without bullets is not denied by the line above it.
  const praised = PRAISE.test(whole) || (!lasting && NO_MORE.test(whole));
  const broken = reading.doc.units[unit.index]?.cells.length !== unit.cells.length;
  if (stance === "negated" && !praised && !OTHER_THING.test(after) && (!broken || NEGATION.test(line))) return "denied";
  if (
    (stance === "wish" && (!broken || WISHED.test(line))) ||
    WISHED.test(before) ||
    (unit.section === "goals" && !unit.cells[0]?.heading)
  )
    return "wished";
  const inLabel = unit.labelWords > 0 && span.to <= unit.from + unit.labelWords;
  const remark = remarkOn(after, inLabel);
  if (NOT_AT_WORK.test(remark) && !ONCE_DONE.test(remark)) return "studied";
  if (STUDIED.test(after) || STUDIED.test(line.length < 160 ? whole : "")) return "studied";
  if (!praised && DENIED_AFTER.test(after)) return "denied";
  if (stance === "coursework") return "studied";
  if (WATCHED.test(before.split(" ").slice(-8).join(" "))) return "watched";
  if (/^: /.test(after) && WATCHED.test(after.split(" ").slice(0, 4).join(" "))) return "watched";
  if (WATCHED_ONLY.test(after)) return "watched";
  if (BY_OTHERS.test(after.split(" ").slice(0, 12).join(" "))) return "others";
  const item = said(reading, span.to, itemEnd(reading, span, unit));
  const close = `${before.split(" ").slice(-3).join(" ")} ${item}`;
  if (READ_ONLY.test(close)) return "read";
  if (stance === "limited" || SLIGHT.test(close)) return "slight";
  return "held";
}
