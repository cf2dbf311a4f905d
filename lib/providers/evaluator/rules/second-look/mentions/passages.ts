import type { Reading, Span } from "../../resume/reading";
import type { Unit } from "../../resume/text/document";
import type { Ask } from "./ask";
import { findChoice, shortened } from "./find-terms";
import { linesOf } from "./lines";
import { type Amount, amountsIn, meets } from "./quantity";
import { type Meaning, meaningOf } from "./stance";

/** A line that speaks of what is asked. */
export type Passage = {
  unit: Unit;
  /** Share of what is asked that the line names (0 to 1), without and with what its entry of the history adds. */
  own: number;
  coverage: number;
  /** Choices with a name that the line names, by index. */
  names: Set<number>;
  /** Plain words of full weight that the line names. */
  telling: number;
  meaning: Meaning;
  span: Span;
  /** Amounts of the wanted measure in the line. */
  amounts: Amount[];
};

// Where work is told, "planned" and "pending" speak of the work; elsewhere of a certificate.
const TOLD = new Set(["experience", "profile", "top", "projects", "volunteer", "internship"]);
const SILENT_SECTIONS = new Set(["references", "interests"]);
// What the title of an entry says helps its lines, but less than saying it in one breath.
const FROM_TITLE = 0.5;
const NEIGHBOURS = 0.15;

function isReadable(unit: Unit): boolean {
  return (
    !(unit.cells[0]?.heading && unit.cells.length === 1) && unit.to > unit.from && !SILENT_SECTIONS.has(unit.section)
  );
}

// Criteria ask about the same resume again and again.
const remembered = new WeakMap<Reading, Unit[]>();

/** The lines of a resume that may speak of its owner. */
export function linesIn(reading: Reading): Unit[] {
  const known = remembered.get(reading);
  if (known) return known;
  const lines = reading.doc.units.filter(isReadable).flatMap((unit) => linesOf(reading.doc, unit));
  remembered.set(reading, lines);
  return lines;
}

/** How much weight the words of a job's header give to each choice. */
function titleMatches(reading: Reading, ask: Ask): Map<number, boolean[]> {
  const found = new Map<number, boolean[]>();
  const unitOf = new Map(reading.doc.units.flatMap((unit) => unit.cells.map((cell) => [cell.start, unit] as const)));
  reading.jobs.forEach((job, index) => {
    const titleUnit = unitOf.get(job.titleCell.start);
    if (!titleUnit) return;
    found.set(
      index,
      ask.choices.map((choice) => findChoice(reading, titleUnit, choice) !== null),
    );
  });
  return found;
}

/** All lines that name at least a part of what is asked, best first. `now` in months since year 0. */
export function passagesFor(reading: Reading, ask: Ask, now: number): Passage[] {
  const total = ask.choices.reduce((sum, choice) => sum + choice.weight, 0);
  if (total === 0) return [];
  const titles = titleMatches(reading, ask);
  const lasting = ask.kind === "credential" || ask.kind === "degree";
  const found: Passage[] = [];
  for (const unit of linesIn(reading)) {
    const shorts = shortened(reading, unit, ask);
    const job = reading.jobOf[unit.from] ?? -1;
    const title = titles.get(job);
    let own = 0;
    let context = 0;
    let telling = 0;
    const names = new Set<number>();
    const spans: { span: Span; weight: number }[] = [];
    ask.choices.forEach((choice, at) => {
      const short = shorts.find((one) => choice.terms.some((term) => term.words.some((word) => one.covers.has(word))));
      const hit = short ? { span: short.span, sureness: 1 } : findChoice(reading, unit, choice);
      if (!hit) {
        if (title?.[at]) context += choice.weight * FROM_TITLE;
        return;
      }
      own += choice.weight * hit.sureness;
      if (choice.weight >= 2 && hit.sureness >= 0.75) names.add(at);
      if (choice.weight >= 1) telling += 1;
      spans.push({ span: hit.span, weight: choice.weight * hit.sureness });
    });
    const main = spans.sort((left, right) => right.weight - left.weight)[0];
    if (!main) continue;
    const adjacent = spans.length > 1 && spans.some((one) => spans.some((other) => one.span.to === other.span.from));
    const bonus = adjacent ? NEIGHBOURS : 0;
    found.push({
      unit,
      own: Math.min(1, own / total + bonus),
      coverage: Math.min(1, (own + context) / total + bonus),
      names,
      telling,
      meaning: meaningOfAll(spans, (span) => meaningOf(reading, unit, span, lasting || !TOLD.has(unit.section), now)),
      span: main.span,
      amounts: amountsOf(unit, ask),
    });
  }
  return found.sort(
    (left, right) =>
      right.coverage - left.coverage ||
      Number(right.unit.section === "experience") - Number(left.unit.section === "experience"),
  );
}

/**
 * The heaviest words tell how the line is meant: it denies the thing when it denies at least half of them ("in Spanish
 * without an interpreter" does not deny Spanish).
 */
function meaningOfAll(spans: { span: Span; weight: number }[], ask: (span: Span) => Meaning): Meaning {
  const most = Math.max(...spans.map((one) => one.weight));
  const heavy = spans.filter((one) => one.weight > most * 0.75).map((one) => ask(one.span));
  if (heavy.includes("ignored")) return "ignored";
  if (heavy.filter((meaning) => meaning === "denied").length * 2 >= heavy.length) return "denied";
  return heavy.find((meaning) => meaning !== "denied") ?? "held";
}

function amountsOf(unit: Unit, ask: Ask): Amount[] {
  const wanted = ask.quantity;
  if (!wanted) return [];
  return unit.cells
    .flatMap((cell) => amountsIn(cell.text))
    .filter(
      (amount) =>
        amount.measure === wanted.measure &&
        !(wanted.measure === "count" && amount.value > 1900 && amount.value < 2100),
    );
}

/** Whether a passage holds an amount that meets what is wanted; true when nothing is wanted. */
export function meetsQuantity(ask: Ask, passage: Passage): boolean {
  const wanted = ask.quantity;
  return !wanted || passage.amounts.some((amount) => meets(wanted, amount));
}
