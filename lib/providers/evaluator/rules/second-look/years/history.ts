import { PARTIAL_HISTORY } from "../../lexicon/job-kinds";
import type { DateSpan } from "../../resume/history/dates";
import type { Doc } from "../../resume/text/document";
import type { Entry, History } from "./entry";
import { type EntryKind, entryKind, isAway } from "./entry-kind";
import { folded } from "./kin";
import { type Layout, type Row, readLayout } from "./layout";
import { intervalOfSpan } from "./periods";
import { nameOf, titleOf } from "./title";

const entryOf = (
  kind: EntryKind,
  date: DateSpan,
  now: number,
  rest: Partial<Pick<Entry, "title" | "header" | "body" | "titleCell">> = {},
): Entry => ({
  kind,
  title: "",
  header: "",
  body: [],
  titleCell: null,
  ...rest,
  interval: intervalOfSpan(date, now),
  date,
});

/** What a row says of the time it names when it is no entry of the list. */
function tellingKind(row: Row, heading: string, section: string): EntryKind | null {
  const text = folded(row.text);
  if (isAway(text, heading)) return "gap";
  if (
    ["volunteer", "education", "credentials", "languages", "interests", "awards", "goals", "references"].includes(
      section,
    )
  )
    return null;
  const kind = entryKind({ title: text, header: text, first: "", heading, section: "unknown" });
  return kind === "job" || kind === "training" ? "loose" : kind;
}

/** Dates that the reader put apart from their titles belong to the undated titles of the section, in order. */
function rejoin(layout: Layout, loose: readonly { date: DateSpan; at: number }[]): Map<number, DateSpan> | null {
  const titles = layout.rows.flatMap((row, at) => (layout.isUndatedTitle(at) ? [{ row, at }] : []));
  const joined = new Map<number, DateSpan>();
  if (loose.length < 2 || titles.length !== loose.length) return null;
  loose.forEach(({ date }, index) => {
    const title = titles[index];
    if (title) joined.set(title.at, date);
  });
  return joined;
}

/** The name of the work with what stands in brackets behind it ("Baker (internship), Brotzeit"). */
const namedAs = (title: string): string =>
  `${nameOf(title)} ${[...title.matchAll(/\(([^)]{2,40})\)/g)].map((match) => match[1]).join(" ")}`;

// Work that is only hinted at has no dates that could be counted.
const EARLIER =
  /\b(?:earlier (?:career|roles?|jobs?|positions?|work|posts?)|before that i|previously (?:worked|employed|held)|other (?:jobs|roles|positions) include|fruhere (?:stationen|tatigkeiten|positionen)|davor (?:war|arbeitete)|anteriormente (?:trabaje|fui)|otros (?:empleos|trabajos) anteriores)\b/;

/** Reads the work history of any profession from the layout alone. `now` is the reference month, months since year 0. */
export function readEntries(doc: Doc, now: number): History {
  const layout = readLayout(doc, now);
  const { rows } = layout;
  const joined = rejoin(layout, layout.loose);
  const headers = new Map<number, { date: DateSpan; lines: number[] }>();
  for (const header of layout.headers) headers.set(Math.min(...header.lines), header);
  for (const [at, date] of joined ?? []) headers.set(at, { date, lines: [at] });
  const entries: Entry[] = [];
  const starts = [...headers.keys()].sort((a, b) => a - b);
  const inBody = new Set<number>();
  for (const start of starts) {
    const header = headers.get(start);
    if (!header) continue;
    const lines = header.lines.flatMap((at) => rows[at] ?? []);
    const last = Math.max(...header.lines);
    const next = starts.find((other) => other > start) ?? rows.length;
    const body: string[] = [];
    for (let at = last + 1; at < next; at++) {
      const row = rows[at];
      if (!row || row.heading !== null || layout.isHeadingLike(at)) break;
      body.push(row.text);
      inBody.add(at);
    }
    const { text, cell } = titleOf(lines, header.date, doc);
    const place = layout.sectionAt(start);
    const all = folded(lines.map((row) => row.text).join(" "));
    const kind = entryKind({
      title: folded(namedAs(text)),
      header: all,
      first: folded(body[0] ?? ""),
      heading: place.heading,
      section: place.section,
    });
    // A lone stretch of time above a told sentence is a pause or a detail, not a job with a title.
    const told = cell !== null && cell.text.length > 60 && /[.!?]$/.test(cell.text) && kind === "job";
    // One line under a heading of any name ("Allotment society, treasurer, 2019 – present") is not surely work.
    const line = header.lines.length === 1 && lines[0]?.cells.length === 1;
    const aside = kind === "job" && place.section !== "experience" && body.length === 0 && line;
    entries.push(
      entryOf(told || aside ? "loose" : kind, header.date, now, { title: text, header: all, body, titleCell: cell }),
    );
  }
  if (!joined) {
    for (const { date, at } of layout.loose) {
      const next = rows[at + 1];
      const away = isAway(folded(next && !next.bullet ? next.text : ""), layout.sectionAt(at).heading);
      entries.push(entryOf(away ? "gap" : "loose", date, now));
    }
  }
  for (const { date, at } of layout.told) {
    const row = rows[at];
    if (!row || inBody.has(at)) continue;
    const place = layout.sectionAt(at);
    const kind = tellingKind(row, place.heading, place.section);
    if (kind) entries.push(entryOf(kind, date, now, { title: row.text, header: folded(row.text) }));
  }
  const undated = rows.filter((row, at) => {
    if (!layout.isUndatedTitle(at)) return false;
    const place = layout.sectionAt(at);
    const kind = entryKind({
      title: folded(namedAs(row.text)),
      header: folded(row.text),
      first: "",
      heading: place.heading,
      section: place.section,
    });
    return kind === "job" || kind === "training";
  }).length;
  const said = folded(doc.text.slice(0, 40_000));
  const hinted = PARTIAL_HISTORY.test(said) || EARLIER.test(said);
  return { entries, complete: !hinted && (joined !== null || undated <= layout.loose.length) };
}
