import type { SectionKind } from "../../lexicon/headings";
import { NOT_A_JOB, WORKS_THERE } from "../../lexicon/job-kinds";
import { fields } from "../../lexicon/lexicon";
import type { Cell } from "../text/cells";
import type { Doc, Unit } from "../text/document";
import { tokenize } from "../text/tokenize";
import type { DateSpan } from "./dates";
import { type Interval, intervalOf } from "./intervals";

type JobKind = "job" | "internship" | "volunteer" | "education" | "gap" | "apprentice";

/** One dated entry of the history. Words `from` to `to` are its header and what is told below it. */
export type Job = {
  kind: JobKind;
  title: string;
  /** Folded words of the lines around the date: title, employer, place. */
  header: string;
  fields: Set<string>;
  interval: Interval;
  current: boolean;
  yearOnly: boolean;
  date: DateSpan;
  titleCell: Cell;
  from: number;
  to: number;
};

const WORK_SECTIONS = new Set<SectionKind>(["experience", "volunteer", "internship", "gap", "top"]);

const folded = (text: string): string =>
  tokenize(text)
    .map((token) => token.norm)
    .join(" ");

/** All occupations a text names; what is only part of a longer name ("nursing" in "nursing assistant") is left out. */
export function fieldsNamed(text: string): Set<string> {
  const tokens = tokenize(text);
  const hits = fields.find(tokens, 0, tokens.length);
  const widest = hits.filter(
    (hit) =>
      !hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to),
  );
  return new Set(widest.map((hit) => hit.concept));
}

/** The parts of a line that may be title, employer and place. */
const partsOf = (title: string): string[] =>
  title.split(/[,|@·•\t(]|\.\s|\s[–—-]\s|\s(?:at|bei|en|beim)\s/u).filter((part) => part.trim() !== "");

/** Words with which companies' names end: what such a part names is what the company sells, not who works there. */
const COMPANY =
  /\b(?:software|systems?|solutions?|technolog(?:y|ies)|technik|group|gruppe|grupo|consulting|services?|partners?|labs?|media|gmbh|ag|kg|ug|se|sl|slu|sa|inc|llc|ltd|plc|corp(?:oration)?|co|company|bank|banco|holding|logistics|logistik|logistica|foods?|retail|energy|industries|industrie)\.?\s*$/i;

/** True when the title itself, and not only the employer beside it, names an occupation. */
export const namesOccupation = (title: string): boolean => {
  const [first = "", second = ""] = partsOf(title);
  return fieldsNamed(COMPANY.test(first) ? second : first).size > 0;
};

/** Occupations named by a title, read from its first part that names any ("Teacher, Nursing College" is teaching). */
export function fieldsOfTitle(title: string): Set<string> {
  for (const part of partsOf(title)) {
    const named = fieldsNamed(part);
    if (named.size > 0) return named;
  }
  return new Set();
}

/** The line without its dates. */
function bare(doc: Doc, cell: Cell, dates: ReadonlyMap<Cell, DateSpan[]>): string {
  let text = "";
  let at = cell.start;
  for (const date of dates.get(cell) ?? []) {
    text += doc.text.slice(at, Math.max(at, date.start));
    at = Math.max(at, date.end);
  }
  return (text + doc.text.slice(Math.min(at, cell.end), cell.end))
    .replace(/\b(?:since|seit|desde|from|ab)\s*$/i, "")
    .replace(/^[\s,;:|()·–—-]+|[\s,;:|(·–—-]+$/gu, "");
}

const RANKS = new Set(
  "senior junior sr jr lead leading chief head principal deputy assistant acting staff associate trainee leitende leitender stellvertretende stellvertretender jefe jefa ii iii i".split(
    " ",
  ),
);

/** How much of a line's first part is the name of an occupation: "Data Analyst" 1, "Hollowbrook Retail Group" a third. */
function titleShare(text: string): number {
  const part = text.split(/[,|@·•\t(]|\s[–—-]\s/u)[0] ?? "";
  const tokens = tokenize(part).filter((token) => !RANKS.has(token.norm));
  const covered = new Set(
    fields
      .find(tokens, 0, tokens.length)
      .flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, at) => hit.from + at)),
  );
  const company =
    /\b(?:inc|llc|ltd|gmbh|ag|group|university|hospital|company|co|kg|plc|s\.?l|s\.?a|clinic|school|college|services|systems|solutions|partners|bank|center|centre)\b/i.test(
      part,
    );
  // "Peoria, IL" behind it marks the line of the employer.
  const placed = /,\s\p{Lu}{2}$/u.test(text.trim());
  return tokens.length === 0 ? 0 : covered.size / tokens.length - (company ? 0.5 : 0) - (placed ? 0.2 : 0);
}

type Place = { cell: Cell; text: string; titled: boolean; share: number };

/** Lines near a date that may be the header of the entry, nearest first. */
function headerPlaces(
  doc: Doc,
  cells: Cell[],
  at: number,
  ranged: Set<Cell>,
  dates: ReadonlyMap<Cell, DateSpan[]>,
): { same: Place[]; near: Place[] } {
  const own = cells[at];
  const same: Place[] = [];
  const near: { place: Place; distance: number }[] = [];
  if (!own) return { same: [], near: [] };
  const place = (cell: Cell): Place => {
    const text = bare(doc, cell, dates);
    const titled = text.length <= 110 && fieldsOfTitle(text).size > 0;
    return { cell, text, titled, share: titled ? titleShare(text) : 0 };
  };
  for (const step of [-1, 1]) {
    for (let index = at + step; index >= 0 && index < cells.length; index += step) {
      const cell = cells[index];
      if (!cell || cell.text.length > LONGEST_HEADER) break;
      const distance = Math.abs(cell.row - own.row);
      if (distance === 0) {
        same.push(place(cell));
        continue;
      }
      const sentence = /[.;!?]$/.test(cell.text) && cell.text.length > 45;
      if (distance > 3 || cell.heading || cell.bullet || ranged.has(cell) || sentence || cell.text.length > 140) break;
      // The line above is likelier the title than the line below: most resumes put the date second.
      near.push({ place: place(cell), distance: distance + (step === 1 ? 0.5 : 0) });
    }
  }
  same.unshift(place(own));
  return {
    same: same.filter((one) => /\p{L}{2}/u.test(one.text)),
    near: near.sort((a, b) => a.distance - b.distance).map((one) => one.place),
  };
}

function kindOf(section: SectionKind, title: string, header: string): JobKind {
  const name = folded(title);
  if (section === "volunteer" || NOT_A_JOB.volunteer.test(header)) return "volunteer";
  if (section === "internship" || NOT_A_JOB.internship.test(name)) return "internship";
  if (NOT_A_JOB.gap.test(header)) return "gap";
  if (NOT_A_JOB.apprentice.test(name)) return "apprentice";
  if (section === "education") return "education";
  if (NOT_A_JOB.education.test(name) && !WORKS_THERE.test(name)) return "education";
  return "job";
}

// Far beyond any life; bounds the work on a text made of dates.
const MOST_ENTRIES = 300;
const LONGEST_HEADER = 400;

/** The entries of a history, and whether every span of dates in its work sections became one of them. */
export type History = { jobs: Job[]; complete: boolean };

/** Reads the dated entries of a resume. `now` is what "present" means, in months since year 0. */
export function readHistory(doc: Doc, now: number): History {
  const sectionOf = new Map<Cell, Unit>();
  for (const unit of doc.units) for (const cell of unit.cells) sectionOf.set(cell, unit);
  const cells = doc.cells;
  const spans: { date: DateSpan; at: number }[] = [];
  const dates = new Map<Cell, DateSpan[]>();
  let cursor = 0;
  for (const date of doc.dates) {
    while (cursor < cells.length && (cells[cursor]?.end ?? 0) <= date.start) cursor += 1;
    // A span may run over a line end; each line it touches is without it.
    for (let index = cursor; index < cells.length && (cells[index]?.start ?? 0) < date.end; index++) {
      const cell = cells[index];
      if (cell) dates.set(cell, [...(dates.get(cell) ?? []), date]);
    }
    if (date.to && cursor < cells.length) spans.push({ date, at: cursor });
  }
  const ranged = new Set<Cell>(spans.flatMap((span) => cells[span.at] ?? []));
  const used = new Set<Cell>();
  const jobs: Job[] = [];
  let complete = true;
  for (const { date, at } of spans) {
    if (jobs.length >= MOST_ENTRIES) break;
    const cell = cells[at];
    const unit = cell && sectionOf.get(cell);
    if (!cell || !unit || !date.to || date.from.low > now) continue;
    // No header is this long; a text without line ends would otherwise be searched once per date.
    if (cell.text.length > LONGEST_HEADER) continue;
    const { same, near } = headerPlaces(doc, cells, at, ranged, dates);
    const lone = bare(doc, cell, dates).length < 3;
    const foreign = !WORK_SECTIONS.has(unit.section) && unit.section !== "education";
    if (foreign && !(lone && near.some((place) => place.titled && !used.has(place.cell)))) {
      // Dates alone in a line belonged to something the reading order took away.
      if (lone) complete = false;
      continue;
    }
    // Inside a told sentence a span is a detail ("between 2021 and 2025"), not an entry.
    const sentence = (/[.;!?]$/.test(cell.text) && cell.text.length > 45) || /;\s/.test(cell.text) || date.since;
    const listed = ["volunteer", "internship", "education"].includes(unit.section);
    const told = !lone && (cell.text.length > 130 || ((cell.bullet || sentence) && !listed));
    if (told && !sentence && !(same[0]?.titled && same[0].text.length < 100) && unit.section === "experience")
      complete = complete && cell.bullet;
    if (told && (sentence || !(same[0]?.titled && same[0].text.length < 100))) continue;
    const free = near.filter((place) => !used.has(place.cell));
    const best = (places: Place[]): Place | undefined =>
      [...places].sort((a, b) => b.share - a.share).find((place) => place.titled);
    const title = best(same) ?? best(free) ?? same[0] ?? free[0];
    if (!title) {
      complete = false;
      continue;
    }
    used.add(title.cell);
    const around = [...same, ...free.slice(0, 2)].map((place) => place.text);
    const header = folded([title.text, ...around].join(" "));
    const first = [...same.map((place) => place.cell), title.cell, cell].sort((a, b) => a.start - b.start)[0] ?? cell;
    jobs.push({
      kind: kindOf(
        unit.section,
        title.text,
        same.length > 0 ? folded(same.map((one) => one.text).join(" ")) : folded(title.text),
      ),
      title: title.text,
      header,
      fields: fieldsOfTitle(title.text),
      interval: intervalOf(date.from, date.to, now),
      current: date.to.now,
      yearOnly: date.from.precision === "year" || date.to.precision === "year",
      date,
      titleCell: title.cell,
      from: sectionOf.get(first)?.from ?? unit.from,
      to: unit.to,
    });
  }
  endBodies(doc, jobs);
  return { jobs, complete: complete && !undatedTitles(doc, jobs, used) };
}

/** Whether a line of the work sections reads like a job title that no dates belong to. */
function undatedTitles(doc: Doc, jobs: readonly Job[], used: ReadonlySet<Cell>): boolean {
  return doc.units.some((unit) => {
    const cell = unit.cells[0];
    if (
      unit.section !== "experience" ||
      unit.bullet ||
      !cell ||
      cell.heading ||
      used.has(cell) ||
      cell.text.length > 70
    )
      return false;
    if (/[.;:!?]$/.test(cell.text) || titleShare(cell.text) < 0.6) return false;
    return !jobs.some((job) => Math.abs(job.titleCell.row - cell.row) <= 2);
  });
}

/** An entry reaches to the next entry or the next heading. */
function endBodies(doc: Doc, jobs: Job[]): void {
  const starts = [
    ...jobs.map((job) => job.from),
    ...doc.units.filter((unit) => unit.cells[0]?.heading).map((unit) => unit.from),
  ];
  starts.sort((a, b) => a - b);
  for (const job of jobs) {
    const after = Math.max(job.from, job.to - 1);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > after) high = middle;
      else low = middle + 1;
    }
    job.to = starts[low] ?? doc.tokens.length;
  }
}
