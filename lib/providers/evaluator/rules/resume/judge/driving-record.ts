import type { Topic } from "../../lexicon/stated";
import type { DateSpan } from "../history/dates";
import type { Reading, Span } from "../reading";
import type { Unit } from "../text/document";
import { quotesOf } from "./quote";
import { wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

/** The name of the topic this judge decides. */
export const DRIVING_RECORD = "a clean driving record";

// What is denied, was taken back or happened to others is no entry in the record.
const NOT_OWN =
  /\b(?:no|not|never|zero|without|free of|nor|kein\w{0,2}|ohne|nie|sin|ningun\w?|nunca)(?: \w+){0,4}$|\b(?:fleet|drivers?|team|trainees?|students?|clients?|customers?|kollegen|conductores)(?: \w+){0,3}$/;
const TAKEN_BACK =
  /\b(?:dismissed|overturned|withdrawn|not guilty|acquitted|thrown out|cleared|eingestellt|aufgehoben|anulad\w+|archivad\w+|sobreseid\w+)\b/;
const WINDOW =
  /\b(?:past|last|previous|within|letzten|vergangenen|ultimos)(?: the)? (\d{1,2}|one|two|three|four|five|seven|ten|zwei|drei|funf|dos|tres|cinco)\b(?: \w+)? ?(years?|yrs?|months?|jahren?|monaten?|anos|meses)/;
const NUMBERS: Record<string, number> = {};
for (const [number, names] of Object.entries({
  1: "one",
  2: "two zwei dos",
  3: "three drei tres",
  4: "four",
  5: "five funf cinco",
  7: "seven",
  10: "ten",
}))
  for (const name of names.split(" ")) NUMBERS[name] = Number(number);

// Insurers and fleets commonly look back three years where a criterion names no time.
const USUAL_MONTHS = 36;

/** How far back a criterion looks, in months. */
function monthsBack(asked: string): number {
  const [, number = "", unit = ""] = WINDOW.exec(asked) ?? [];
  const count = NUMBERS[number] ?? Number(number);
  return count > 0 ? count * (/^m/.test(unit) ? 1 : 12) : USUAL_MONTHS;
}

/** The first date told in a unit behind a place in the text. */
function dateAfter(reading: Reading, unit: Unit, place: number): DateSpan | null {
  const end = unit.cells[unit.cells.length - 1]?.end ?? 0;
  return reading.doc.dates.find((date) => date.start >= place && date.end <= end) ?? null;
}

type Entry = { span: Span; date: DateSpan | null };

/** The offences a resume tells of its owner, each with the date behind it. */
function offencesIn(reading: Reading, stated: RegExp): Entry[] {
  const found: Entry[] = [];
  for (const unit of reading.doc.units) {
    if (unit.section === "references") continue;
    const words = wordsBetween(reading, unit.from, Math.min(unit.to, unit.from + 90));
    const match = stated.exec(words);
    if (!match) continue;
    const before = words.slice(0, match.index).trimEnd();
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (NOT_OWN.test(before) || TAKEN_BACK.test(behind)) continue;
    const at = unit.from + before.split(" ").filter(Boolean).length;
    const place = reading.doc.tokens[at]?.end ?? 0;
    found.push({ span: { from: at, to: at + 1 }, date: dateAfter(reading, unit, place) });
  }
  return found;
}

/**
 * Judges a clean driving record over the time the criterion names (three years when it names none). Only an offence dated
 * within that time fails; an older or undated one keeps the record from being called clean on its own word.
 * `topic` says how a resume states and denies it, `asked` is the criterion in folded words, `now` the reference month in months since year 0.
 */
export function judgeDrivingRecord(reading: Reading, topic: Topic, asked: string, now: number): Judgement {
  const since = now - monthsBack(asked);
  const offences = offencesIn(reading, topic.no);
  const recent = offences.filter(({ date }) => date !== null && date.from.low >= since && date.from.low <= now);
  if (recent.length > 0)
    return fail(
      0.85,
      "The resume tells of an offence within the time asked about.",
      quotesOf(
        reading,
        recent.map((one) => one.span),
        2,
      ),
    );
  const open = offences.filter(({ date }) => date === null || date.from.high >= since);
  if (open.length > 0) return silent("The resume tells of an offence without saying clearly when it was.", 0.4);
  const clean: Span[] = [];
  for (const unit of reading.doc.units) {
    const words = wordsBetween(reading, unit.from, Math.min(unit.to, unit.from + 90));
    const match = topic.yes.exec(words);
    if (!match) continue;
    const at = unit.from + words.slice(0, match.index).split(" ").filter(Boolean).length;
    clean.push({ from: at, to: at + 1 });
  }
  if (clean.length > 0) return pass(0.9, "The resume states a clean driving record.", quotesOf(reading, clean, 2));
  return silent("The resume does not say anything about the driving record.", 0.8);
}
