import {
  ADDRESSED,
  BAD_THING,
  COURSEWORK,
  LIMITED,
  NEGATED_AFTER,
  NEGATED_BEFORE,
  NEGATED_LABEL,
  WISH_AFTER,
  WISH_BEFORE,
} from "../../lexicon/cues";
import type { Reading, Span } from "../reading";
import type { Unit } from "../text/document";

/** How a mention is meant. Only `held` can pass a criterion; `ignored` is text that addresses the reader. */
export type Stance = "held" | "negated" | "wish" | "coursework" | "limited" | "ignored";

const REACH = 12;

// Lives as long as the reading itself.
const remembered = new WeakMap<Reading, Map<number, Stance>>();

/** Folded words from one index to another, within one unit. */
export function wordsBetween(reading: Reading, from: number, to: number): string {
  let text = "";
  for (let at = Math.max(0, from); at < Math.min(to, reading.doc.tokens.length); at++) {
    text += `${text ? " " : ""}${reading.doc.tokens[at]?.norm ?? ""}`;
  }
  return text;
}

/** The unit a word stands in. */
export function unitAt(reading: Reading, at: number): Unit | undefined {
  return reading.doc.units[reading.doc.tokens[at]?.unit ?? -1];
}

/** Bounds of the clause (or the few words around) in which a span stands. */
function clauseAround(reading: Reading, span: Span): Span {
  const { tokens } = reading.doc;
  const own = tokens[span.from];
  const same = (at: number): boolean => {
    const token = tokens[at];
    return own !== undefined && token?.unit === own.unit && token.clause === own.clause;
  };
  let from = span.from;
  while (from > span.from - REACH && same(from - 1)) from -= 1;
  let to = span.to;
  while (to < span.to + REACH && same(to)) to += 1;
  return { from, to };
}

/** The item of a list in which a span stands, within its clause: "basic Python" in "SQL, basic Python, Tableau". */
function itemAround(reading: Reading, span: Span, clause: Span): Span {
  const { tokens, text } = reading.doc;
  const comma = (at: number): boolean => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes(",");
  let from = span.from;
  while (from > clause.from && !comma(from)) from -= 1;
  let to = span.to;
  while (to < clause.to && !comma(to)) to += 1;
  return { from, to };
}

/** The words of the same sentence before a span, brackets and colons crossed ("would like to learn design (After Effects"). */
function sentenceBefore(reading: Reading, span: Span): string {
  const { tokens } = reading.doc;
  const own = tokens[span.from];
  let from = span.from;
  while (
    from > span.from - REACH &&
    own &&
    tokens[from - 1]?.unit === own.unit &&
    tokens[from - 1]?.sentence === own.sentence
  )
    from -= 1;
  return wordsBetween(reading, from, span.from);
}

/** Words of the same unit from the span on, across clause ends ("SQL (basic)", "Java: none"). */
function tailOf(reading: Reading, span: Span, unit: Unit): string {
  return ` ${wordsBetween(reading, span.to, Math.min(unit.to, span.to + REACH))}`;
}

/** Decides how the words of a span are meant, from the words around it, its label and its section. */
export function stanceOf(reading: Reading, span: Span): Stance {
  // Criteria ask about the same mentions again and again.
  const asked = remembered.get(reading) ?? new Map<number, Stance>();
  remembered.set(reading, asked);
  const key = span.from * 64 + Math.min(63, span.to - span.from);
  const known = asked.get(key);
  if (known) return known;
  const stance = decideStance(reading, span);
  asked.set(key, stance);
  return stance;
}

function decideStance(reading: Reading, span: Span): Stance {
  const unit = unitAt(reading, span.from);
  if (!unit) return "ignored";
  const whole = wordsBetween(reading, Math.max(unit.from, span.from - 40), Math.min(unit.to, span.to + 40));
  if (ADDRESSED.test(whole)) return "ignored";
  if (unit.mode === "none") return "negated";
  if (unit.mode === "wish") return "wish";
  const clause = clauseAround(reading, span);
  const before = wordsBetween(reading, clause.from, span.from);
  const after = ` ${wordsBetween(reading, span.to, clause.to)}`;
  const tail = tailOf(reading, span, unit);
  const inLabel =
    unit.labelWords > 0 && span.from < unit.from + unit.labelWords && span.to <= unit.from + unit.labelWords;
  const behindLabel = inLabel
    ? wordsBetween(reading, unit.from + unit.labelWords, Math.min(unit.to, unit.from + unit.labelWords + 16))
    : "";

  const opening = NEGATED_LABEL.exec(behindLabel);
  // "Spanish: not native but fluent" grants it in another measure.
  const butStill = /\b(?:but|sondern|sino)\b/.test(tail);
  if (inLabel && opening && !butStill && !BAD_THING.test(` ${behindLabel.slice(opening.index).replace(/^\w+ /, "")}`))
    return "negated";
  if (NEGATED_BEFORE.test(before) && !BAD_THING.test(after)) return "negated";
  const end = reading.doc.tokens[span.to - 1]?.end ?? 0;
  const commented = /^\s*[(:–—-]/.test(reading.doc.text.slice(end, end + 4));
  if (
    NEGATED_AFTER.test(after) ||
    (commented &&
      !butStill &&
      /^(?:none|not|keine?|nicht|no|ninguna?)\b/.test(tail.trim()) &&
      NEGATED_LABEL.test(tail.trim()) &&
      !BAD_THING.test(` ${tail.trim().replace(/^\w+ /, "")}`))
  )
    return "negated";
  if (WISH_BEFORE.test(sentenceBefore(reading, span)) || WISH_AFTER.test(after)) return "wish";
  if (unit.mode === "coursework") return "coursework";
  const item = itemAround(reading, span, clause);
  const rest = ` ${wordsBetween(reading, span.to, item.to)}`;
  if (COURSEWORK.test(`${before} ${rest}`) || (inLabel && COURSEWORK.test(behindLabel))) return "coursework";
  if (unit.mode === "limited") return "limited";
  const behind = commented ? tail.trim().split(" ").slice(0, 5) : rest.trim().split(" ").slice(0, 2);
  const close = `${wordsBetween(reading, Math.max(item.from, span.from - 3), span.from)} | ${behind.join(" ")}`;
  if (LIMITED.test(close) || (inLabel && LIMITED.test(behindLabel))) return "limited";
  return "held";
}
