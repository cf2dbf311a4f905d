import type { EligibilityResult, Quote } from "../../../port";
import type { Reading } from "../../resume/reading";
import type { Ask } from "./ask";
import {
  BY_OTHERS,
  DENIED_AFTER,
  IN_FORCE,
  NO_MORE,
  OVER,
  PRAISE,
  READ_ONLY,
  STUDIED,
  UNFINISHED,
  WATCHED_ONLY,
} from "./cues";
import { linesIn, type Passage } from "./passages";
import { said, withoutWholes } from "./stance";
import { alikeness } from "./words-alike";

type Doubt = Pick<EligibilityResult, "verdict" | "confidence" | "reasons" | "evidence">;

/** The line that holds a quote, signs kept; null when the quote runs over several lines. */
function lineOf(reading: Reading, quote: Quote): string | null {
  const lines = linesIn(reading).filter((unit) =>
    unit.cells.some((cell) => cell.end > quote.start && cell.start < quote.end),
  );
  const [line] = lines;
  return line && lines.length === 1 ? withoutWholes(said(reading, line.from, line.to)) : null;
}

const isHeldIn = (passage: Passage, quote: Quote): boolean =>
  passage.meaning === "held" &&
  passage.names.size > 0 &&
  passage.unit.cells.some((cell) => cell.end > quote.start && cell.start < quote.end);

/**
 * A first "pass" whose own lines all speak against it ("practised in school only") is a fail; one that rests on a name
 * met only as a plain word ("an affinity for small type" for the Affinity suite) proves nothing. Null leaves it.
 */
export function doubtFirst(
  reading: Reading,
  ask: Ask,
  first: EligibilityResult,
  passages: readonly Passage[],
): Doubt | null {
  if (first.verdict === "fail") return isPraise(reading, ask, first) ? UNPROVEN : null;
  if (first.verdict !== "pass" || ask.kind === "readiness" || ask.negated) return null;
  const lines = first.evidence.map((quote) => lineOf(reading, quote));
  const lasting = ask.kind === "credential" || ask.kind === "degree";
  // "PALS expired 2024, BLS": the line speaks of an end, but not of this one's.
  const stands = lasting && first.evidence.some((quote) => passages.some((one) => isHeldIn(one, quote)));
  const against = (line: string | null): boolean =>
    line !== null &&
    // A line of several sentences may speak of something else.
    !/[;(]/.test(line) &&
    ((ask.kind === "skill" && EXAM_OPEN.test(line) && line.length < 120) ||
      (lasting && !stands && (OVER.test(line) || (UNFINISHED.test(line) && !IN_FORCE.test(line)))) ||
      (ask.practice && STUDIED.test(line) && line.length < 120) ||
      (!ask.modest && !lasting && READ_ONLY.test(line) && line.length < 120) ||
      (ask.practice && WATCHED_ONLY.test(line)) ||
      deniesAsked(ask, line) ||
      (ask.practice && BY_OTHERS.test(line) && line.length < 120));
  if (lines.length > 0 && lines.every(against))
    return {
      verdict: "fail",
      confidence: 0.75,
      reasons: ["The only line about it speaks against it."],
      evidence: first.evidence,
    };
  return restsOnPlainWord(reading, ask)
    ? {
        verdict: "not_stated",
        confidence: 0.6,
        reasons: ["The name stands in the resume only as a plain word."],
        evidence: [],
      }
    : null;
}

// A line that tells of nothing but an exam or a module on the way.
const EXAM_OPEN =
  /\b(?:exam|prufung|examen)\b.{0,40}\b(?:failed|missed|booked|not (?:yet )?(?:sat|passed|taken)|nicht bestanden|angemeldet|suspendido|pendiente)\b(?!.*\b(?:then passed|passed (?:in|on|the)|passed \d|bestanden (?:am|im|\d)|aprobad[oa]))|\b(?:module|modul|modulo) \d (?:of|von|de) \d\b/;
const DENIED_WORD = /\b(?:no|kein\w{0,2}|ohne|sin|ningun\w?) (\w{4,}(?:ing|ung|[ct]ion|ment))\b/g;

/** "PLC: fault reading, no programming" where programming is asked for. */
function deniesAsked(ask: Ask, line: string): boolean {
  if (PRAISE.test(line) || NO_MORE.test(line) || line.length > 120) return false;
  const asked = ask.choices.flatMap((choice) => (choice.terms.length === 1 ? choice.terms : []));
  return [...line.matchAll(DENIED_WORD)].some(([, denied]) =>
    asked.some((term) => !term.name && alikeness(term.words[0] ?? "", denied ?? "") >= 0.8),
  );
}

const UNPROVEN: Doubt = {
  verdict: "not_stated",
  confidence: 0.5,
  reasons: ["The line denies a fault, not the thing itself."],
  evidence: [],
};

// "Works without supervision" is met by "without supervision".
const WITHOUT = /\b(?:without|ohne|sin) \w+/;
const OTHER_THING =
  /\( (?:no|not|without|ohne|kein\w{0,2}|sin) (?!experience|practice|yet|used|work|erfahrung|praxis|kenntnisse|experiencia|practica|longer|mehr)\w+(?: [,)]|$| \w+$)/;

/** Whether a first "fail" took praise for a denial ("never missed a delivery"). */
function isPraise(reading: Reading, ask: Ask, first: EligibilityResult): boolean {
  const lines = first.evidence.map((quote) => lineOf(reading, quote));
  const alike = WITHOUT.exec(ask.words)?.[0];
  return (
    lines.length > 0 &&
    lines.every(
      (line) =>
        line !== null &&
        ((PRAISE.test(line) && !DENIED_AFTER.test(line)) ||
          (ask.kind === "skill" && NO_MORE.test(line)) ||
          OTHER_THING.test(line) ||
          (alike !== undefined && line.includes(alike))),
    )
  );
}

function restsOnPlainWord(reading: Reading, ask: Ask): boolean {
  const names = ask.choices.filter((choice) => choice.weight >= 2).flatMap((choice) => choice.terms);
  const words = names.flatMap((term) => (term.name ? term.words : []));
  if (words.length === 0 || names.some((term) => term.words.length > 1)) return false;
  return words.every((word) => {
    const met = reading.doc.tokens.filter((token) => token.norm === word);
    return word.length > 3 && met.length > 0 && met.every((token) => token.raw === token.raw.toLowerCase());
  });
}
