import { fold } from "@/lib/providers/text/fold";
import { firstNumber } from "@/lib/providers/text/numbers";
import { sameStem } from "@/lib/providers/text/stem";
import type { TagInput } from "../../../port";
import { contentStems } from "../rubric";
import { wordsOf } from "../text/sentences";

const MONTH =
  "january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";
const COUNT =
  "\\d+|a|one|two|three|four|five|six|eight|ten|twelve|einem|einer|zwei|drei|vier|sechs|acht|un|una|dos|tres|cuatro|seis|ocho";
const DATES: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/u,
  /\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}\b/u,
  new RegExp(`\\b(?:the )?\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of| de)? (?:${MONTH})\\b(?:,?(?: de)? \\d{4})?`, "iu"),
  new RegExp(`\\b(?:${MONTH}) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))(?:,? \\d{4})?`, "iu"),
  new RegExp(
    `\\b(?:early |mid |mid-|late |end of |beginning of |Anfang |Mitte |Ende |principios de |finales de )?(?:${MONTH})(?:,?(?: de)? \\d{4})?\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:in|after|within|nach|innerhalb von|en|dentro de) (?:about |etwa |unos )?(?:${COUNT}) (?:days?|weeks?|months?|Tagen?|Wochen?|Monaten?|días?|semanas?|mes(?:es)?)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${COUNT}) (?:days?|weeks?|months?|Tage|Wochen?|Monate?|días?|semanas?|mes(?:es)?)(?:'|’)? ?(?:notice|Kündigungsfrist|de preaviso)\\b`,
    "iu",
  ),
  /\b(?:next|this|coming|nächsten|kommenden) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|fall|winter|Montag|Woche|Monat)\b/iu,
  /\b(?:immediately|right away|straight away|as soon as possible|tomorrow|today|ab sofort|sofort|morgen|de inmediato|inmediatamente|mañana)\b/iu,
  /\b(?:19|20)\d{2}\b/u,
];
const YES_NO = new Map([
  ["yes", "yes"],
  ["no", "no"],
  ["ja", "yes"],
  ["nein", "no"],
  ["sí", "yes"],
  ["si", "yes"],
]);
const DENIED =
  /\b(no|not|don't|never|cannot|can't|wouldn't|isn't|without|nein|nicht|kein\w*|nie|ohne|nunca|tampoco)\b/u;

/** What a sentence gives for a tag in the tag's own format, or null when it holds no such value. */
export function valueIn(sentence: string, tag: TagInput): string | null {
  if (tag.options && tag.options.length > 0) return optionIn(sentence, tag.options);
  const format = fold(tag.response_format ?? "freeform");
  if (format === "number") {
    const number = firstNumber(sentence);
    return number === null ? null : String(number);
  }
  if (format === "date") return dateIn(sentence);
  return sentence.trim().length > 0 ? sentence.trim() : null;
}

/** The date as it was said, or null. */
function dateIn(sentence: string): string | null {
  for (const pattern of DATES) {
    const found = pattern.exec(sentence)?.[0];
    // "may" alone is a verb far more often than a month.
    if (found && !/^may$/.test(found)) return found.trim();
  }
  return null;
}

function optionIn(sentence: string, options: readonly string[]): string | null {
  const named = namedOptions(sentence, options)[0];
  if (named) return named;
  const meaning = options.map((option) => YES_NO.get(option.trim().toLowerCase()));
  if (!meaning.includes("yes") || !meaning.includes("no")) return null;
  return options[meaning.indexOf(DENIED.test(fold(sentence)) ? "no" : "yes")] ?? null;
}

/** The options a sentence names, the longest first; "yes" and "no" are not names. */
export function namedOptions(sentence: string, options: readonly string[]): string[] {
  return options.filter((option) => isNamed(sentence, option)).sort((a, b) => b.length - a.length);
}

function isNamed(sentence: string, option: string): boolean {
  if (YES_NO.has(option.trim().toLowerCase())) return false;
  const said = wordsOf(sentence);
  const stems = contentStems(option);
  if (stems.length > 0) return stems.every((stem) => said.some((word) => sameStem(word.stem, stem)));
  const exact = wordsOf(option).map((word) => word.folded);
  return (
    exact.length > 0 &&
    said
      .map((word) => word.folded)
      .join(" ")
      .includes(exact.join(" "))
  );
}
