import type { Criterion, EligibilityResult } from "../../../port";
import { spellMonths } from "../../resume/history/intervals";
import type { Reading } from "../../resume/reading";
import { type Ask, askOf, DOING } from "./ask";
import { claimsAtLeast } from "./claim";
import type { Entry, History } from "./entry";
import { type Fit, fitsOf } from "./fit";
import { readEntries } from "./history";
import { introductionOf } from "./introduction";
import { perhapsOfRole, speakApart } from "./other-trade";
import { after, monthsOf, mostMonthsOf, reachesNow } from "./periods";
import { qualifiedSince } from "./qualified-since";
import { quotesOf } from "./quotes-of";
import { judgeTenure } from "./tenure";

const remembered = new WeakMap<Reading, History>();

function historyOf(reading: Reading, now: number): History {
  const known = remembered.get(reading);
  if (known) return known;
  const history = readEntries(reading.doc, now);
  remembered.set(reading, history);
  return history;
}

// Whatever the work is, a career this much shorter cannot hold it.
const CLEARLY_SHORT = 3;

function judgeTime(
  reading: Reading,
  ask: Ask & { months: number },
  first: EligibilityResult,
  now: number,
  apart: boolean,
): Pick<EligibilityResult, "verdict" | "confidence" | "reasons" | "evidence"> | null {
  const history = historyOf(reading, now);
  const paid = history.entries.filter((entry) => entry.kind === "job");
  const perhaps = history.entries.filter((entry) => ["job", "training", "loose"].includes(entry.kind));
  if (paid.length === 0) return null;
  const need = spellMonths(ask.months);
  const full = history.complete && reachesNow(history, now) && !claimsAtLeast(reading, ask.months);
  const since = ask.after ? qualifiedSince(reading.doc, history, ask.after, now) : null;
  const career = mostMonthsOf(since ? after(perhaps, since.earliest) : perhaps);
  if (full && career + CLEARLY_SHORT <= ask.months) {
    const ends = [...paid].sort((one, other) => one.interval.from - other.interval.from);
    const latest = ends[ends.length - 1];
    const shown = ends[0] && latest && ends[0] !== latest ? [ends[0], latest] : ends;
    if (first.verdict === "fail") return null;
    return {
      verdict: "fail",
      confidence: 0.8,
      reasons: [`All paid work together is at most ${spellMonths(career)}; ${need} needed.`],
      evidence: quotesOf(reading, shown),
    };
  }
  // "A leadership role" of any kind may be told in many ways; titles do not decide it.
  if (
    ask.facets.some((facet) =>
      facet.any.some((wish) => wish.words.length === 0 && wish.ranks.every((rank) => DOING.test(rank))),
    )
  )
    return null;
  const fits = fitsOf(perhaps, ask, { introduction: introductionOf(reading.doc, history) });
  const counted = (least: Fit, from: number | undefined): Entry[] => {
    const fitting = perhaps.filter((entry) => (fits.get(entry.date) ?? 0) >= least);
    return from === undefined ? fitting : after(fitting, from);
  };
  const shown = counted(2, since?.latest);
  const have = monthsOf(shown);
  if (have >= ask.months - 0.5 && (ask.after === null || since !== null || ask.after.length === 0)) {
    if (first.verdict === "pass") return null;
    if (first.verdict === "fail" && !shown.every((entry) => fits.get(entry.date) === 3)) return null;
    return {
      verdict: "pass",
      confidence: 0.75,
      reasons: [`${spellMonths(have)} of such work are shown by the dates; ${need} needed, overlaps counted once.`],
      evidence: quotesOf(reading, shown),
    };
  }
  const possible = counted(1, since?.earliest);
  const most = mostMonthsOf(possible);
  const elsewhere = apart && full && !ask.open && first.verdict === "not_stated";
  const ofRole = elsewhere ? perhapsOfRole(perhaps, ask, fits) : null;
  if (ofRole && mostMonthsOf(ofRole) + CLEARLY_SHORT <= ask.months)
    return {
      verdict: "fail",
      confidence: 0.7,
      reasons: [
        `Without the jobs of other fields ${spellMonths(mostMonthsOf(ofRole))} at most are left; ${need} needed.`,
      ],
      evidence: quotesOf(
        reading,
        ofRole.filter((entry) => entry.kind === "job"),
      ),
    };
  const ranked = ask.facets.some((facet) => facet.any.every((wish) => wish.ranks.length > 0));
  const sure = possible.filter((entry) => (fits.get(entry.date) ?? 0) >= (ranked ? 2 : 3));
  if (first.verdict === "fail" || !full || ask.open || sure.length === 0 || most >= ask.months) return null;
  const byTitle = ask.facets.some((facet) => facet.role);
  if (first.verdict === "pass" && !byTitle) return null;
  return {
    verdict: "fail",
    confidence: 0.75,
    reasons: [
      `The jobs that are or may be such work make at most ${spellMonths(most)}; ${need} needed, overlaps counted once.`,
    ],
    evidence: quotesOf(
      reading,
      possible.filter((entry) => entry.titleCell !== null),
    ),
  };
}

/**
 * Looks again at a criterion on years of work or on a role that was held, by the layout and the words of the resume and
 * without knowing the profession. Gives the verdict that replaces `first`, with verbatim quotes, or null to leave it.
 * `now` is the reference month in months since year 0.
 */
export function secondLookAtYears(input: {
  reading: Reading;
  criterion: Criterion;
  first: EligibilityResult;
  now: number;
}): EligibilityResult | null {
  const { reading, criterion, first, now } = input;
  const ask = askOf(criterion.text);
  if (!ask) return null;
  const { months } = ask;
  const judged =
    months === null
      ? judgeTenure(reading, historyOf(reading, now), ask, first)
      : judgeTime(reading, { ...ask, months }, first, now, speakApart(criterion.text, reading.doc.text));
  const evidence = judged?.evidence.filter((quote) => quote.quote.length > 0) ?? [];
  return judged && evidence.length > 0 ? { criterion_id: criterion.id, ...judged, evidence } : null;
}
