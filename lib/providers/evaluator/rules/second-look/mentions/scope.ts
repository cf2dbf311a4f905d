import type { Reading, Span } from "../../resume/reading";
import { acronymOf } from "./acronyms";

/**
 * Whether a stretch names a credential of its own: a known one, or an acronym. Capitals alone do not tell, since German
 * writes every noun with one ("Fernschule, Teil 1 bestanden").
 */
export function namesThing(reading: Reading, from: number, to: number): boolean {
  const unit = reading.doc.tokens[from]?.unit ?? -1;
  const known = (reading.credentialsIn.get(unit) ?? []).some((one) => one.from >= from && one.to <= to);
  return known || reading.doc.tokens.slice(from, to).some((token) => acronymOf(token.raw) !== null);
}

/**
 * The part of a sentence that tells how the thing of a span stands: from its own item of the list to the next item that
 * names another thing. In "BLS, valid to 2027, PALS expired 2024" the end of PALS is not the end of BLS, and neither is
 * one that stands before it. A list joined by "and" shares what is said behind it.
 */
export function scopeOf(reading: Reading, sentence: Span, span: Span): Span {
  const { tokens, text } = reading.doc;
  const ends = (at: number): boolean =>
    /[,;|]/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).slice(0, 12));
  let from = span.from;
  while (from > sentence.from && !ends(from)) from -= 1;
  // What opens the line and names nothing speaks for all of it ("Expired in 2024: BLS, PALS").
  if (!namesThing(reading, sentence.from, from)) from = sentence.from;
  let to = span.to;
  while (to < sentence.to) {
    if (ends(to)) {
      let next = to + 1;
      while (next < sentence.to && !ends(next)) next += 1;
      if (namesThing(reading, to, next)) break;
      to = next;
    } else to += 1;
  }
  return { from, to };
}
