import type { EligibilityResult } from "../../../port";
import { cut } from "../../resume/judge/quote";
import type { Reading } from "../../resume/reading";
import type { Ask } from "./ask";
import type { History } from "./entry";
import { fitsOf } from "./fit";
import { REDUCED } from "./generic-words";
import { introductionOf } from "./introduction";
import { folded, kin } from "./kin";
import { quotesOf } from "./quotes-of";

type Judged = Pick<EligibilityResult, "verdict" | "confidence" | "reasons" | "evidence">;

const STOOD_IN =
  /\b(?:acting|interim|deputi[sz]\w+|deputy|stood in|standing in|stand in|cover(?:ed|ing)?|in the absence|kommissarisch\w*|vertret\w*|stellvertret\w*|en funciones|interin[oa]|suplencia|sustitu\w+)\b/;
const NEVER =
  /\b(?:not|never|havent|no|nie|niemals|nicht|keine?|nunca|jamas)\b(?: \w+){0,4} (?:held|been|had|served|worked|holding|innegehabt|gehabt|gewesen|ocupad\w+|sido|tenido|ejercido)\b/;

type Denial = { start: number; end: number; never: boolean };

/** The lines that name the role and say that it was only stood in for, or never held. */
function denials(reading: Reading, ask: Ask, titles: readonly string[]): Denial[] {
  const wishes = ask.facets[0]?.any ?? [];
  return reading.doc.units.flatMap((unit): Denial[] => {
    const start = unit.cells[0]?.start ?? 0;
    const end = unit.cells[unit.cells.length - 1]?.end ?? start;
    const text = folded(reading.doc.text.slice(start, end));
    const words = text.split(" ");
    const says = (name: string): boolean => words.some((word) => kin(name, word));
    // "Interim head nurse": the kind of nurse may stand in the titles of the jobs alone.
    const about = wishes.some((wish) => {
      const noun = wish.words[wish.words.length - 1]?.norm;
      const rest = wish.words.slice(0, -1).map((word) => word.norm);
      return (
        wish.ranks.every(says) &&
        (noun === undefined || says(noun)) &&
        rest.every((name) => says(name) || (wish.ranks.length > 0 && titles.some((title) => kin(name, title))))
      );
    });
    if (!about) return [];
    if (NEVER.test(text)) return [{ start, end, never: true }];
    return STOOD_IN.test(text) ? [{ start, end, never: false }] : [];
  });
}

/**
 * Judges a role that is to have been held, whatever the time. A title that names it passes; having only stood in for it fails
 * a permanent one, and so does a line that says it was never held. Null leaves the first verdict.
 */
export function judgeTenure(reading: Reading, history: History, ask: Ask, first: EligibilityResult): Judged | null {
  const jobs = history.entries.filter((entry) => entry.kind === "job");
  const fits = fitsOf(jobs, ask, { introduction: introductionOf(reading.doc, history) });
  const held = jobs.filter((entry) => fits.get(entry.date) === 3);
  if (held.length > 0) {
    if (first.verdict !== "not_stated") return null;
    return {
      verdict: "pass",
      confidence: 0.75,
      reasons: ["A job of that title is in the history."],
      evidence: quotesOf(reading, held),
    };
  }
  if (first.verdict === "fail") return null;
  const titles = jobs.flatMap((entry) => folded(entry.title).split(" "));
  const told = denials(reading, ask, titles);
  const proof = told.find((one) => one.never) ?? (ask.permanent ? told[0] : undefined);
  if (!proof) return null;
  const acting = REDUCED.test(folded(reading.doc.text.slice(proof.start, proof.end)));
  return {
    verdict: "fail",
    confidence: 0.8,
    reasons: [
      proof.never
        ? "The resume says that the role was not held."
        : acting
          ? "The role was only held as a stand-in."
          : "The role was only covered.",
    ],
    evidence: [cut(reading.doc.text, proof.start, Math.min(proof.end, proof.start + 220))],
  };
}
