import { isOtherKind } from "../../lexicon/contrasts";
import { PARTIAL_HISTORY } from "../../lexicon/job-kinds";
import { fields, relatedFields } from "../../lexicon/lexicon";
import { type Item, itemsOf, placesOf } from "../criterion/items";
import type { WorkWanted, YearsWanted } from "../criterion/years-wanted";
import { spellMonths, unionMonths } from "../history/intervals";
import { fieldsNamed, type Job, namesOccupation } from "../history/jobs";
import type { Reading } from "../reading";
import { tokenize } from "../text/tokenize";
import { asksForPeople, peopleLed } from "./people";
import { quotesOf, quotesOfJob } from "./quote";
import { wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

const LEAD_TITLE =
  /\b(?:lead|leader|supervisor\w*|manager\w*|management|head|director\w*|chief|foreman|forewoman|superintendent|principal|captain|charge|chef de|executive chef|head chef|sous chef|leiter\w*|\w*leitung|\w*leiter\w*|\w*meister\w*|vorarbeiter\w*|jefe|jefa|encargad\w*|gerente|responsable|coordinador\w*|supervisora?|capataz|team ?lead\w*|polier|stationsleit\w*|kuchenchef\w*|filialleit\w*)\b/;

// Helping or preparing titles in a field are not the occupation itself.
const LOWER_TITLE =
  /\b(?:assistant|aide|technician|clerk|helper|trainee|auxiliar|helfer\w*|hilfs\w*|\w*assistent\w*|\w*helfer\w*|ayudante|tecnico auxiliar)\b/;

type Fit = "yes" | "maybe" | "no";

const folded = (text: string): string =>
  tokenize(text)
    .map((token) => token.norm)
    .join(" ");

const overlap = (one: Item, other: Item): boolean =>
  one.concepts.some((concept) => other.concepts.includes(concept)) || (one.stem !== null && one.stem === other.stem);

/** Whether the items of a criterion show in an entry, and whether the whole resume calls itself by them. */
function showsItems(reading: Reading, job: Job, items: WorkWanted["items"]): boolean {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  let here = 0;
  for (const item of items) {
    if (placesOf(reading, item).some((span) => span.from >= job.from && span.from < job.to)) here += item.weight;
    else if (itemsOf(job.title).some((own) => overlap(own, item))) here += item.weight;
  }
  return total > 0 && here / total >= 0.6;
}

function fitOf(reading: Reading, job: Job, work: WorkWanted, wanted: YearsWanted): Fit {
  const same = work.fields.some((field) => job.fields.has(field));
  const related =
    work.fields.some((field) => relatedFields(field).some((one) => job.fields.has(one))) ||
    [...job.fields].some((field) => relatedFields(field).some((one) => work.fields.includes(one)));
  const title = folded(job.title);
  const lower = LOWER_TITLE.exec(title)?.[0];
  const helping = lower !== undefined && !work.label.toLowerCase().includes(lower);
  if (wanted.excluded.some((item) => itemsOf(job.title).some((own) => overlap(own, item)))) return "no";
  const entry = (): string => `${job.header} ${wordsBetween(reading, job.from, Math.min(job.to, job.from + 600))}`;
  if (isOtherKind(folded(work.label), title, entry)) return "no";
  const shown = work.items.length > 0 && showsItems(reading, job, work.items);
  if (work.fields.length === 0) {
    if (work.items.length === 0) return "yes";
    return shown ? "yes" : "maybe";
  }
  const noun = work.label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .find((word) => word.length > 4 && title.includes(word));
  if (same && helping && wanted.exact) return work.person && !noun ? "no" : "maybe";
  if (same) {
    // Plain words beside the occupation ("full-service restaurant") need not be repeated; names and terms must be.
    if (!work.items.some((item) => item.core) || shown) return "yes";
    // The rest of the wish may be how the whole resume introduces itself ("secondary mathematics teacher").
    const introduced = work.items.every((item) =>
      placesOf(reading, item).some((span) =>
        ["top", "profile"].includes(reading.doc.units[reading.doc.tokens[span.from]?.unit ?? -1]?.section ?? "other"),
      ),
    );
    return introduced ? "yes" : "maybe";
  }
  // Another trade is told by the title: a software house employs support agents too ("Agente, Nubelar Software").
  if (!namesOccupation(job.title)) return "maybe";
  if (work.items.length > 0 && shown && related) return "yes";
  // A general title ("Project Engineer") in the resume of a civil engineer may well be civil engineering.
  const general =
    /\b(?:engineer|consultant|manager|specialist|technician|coordinator|associate|officer|analyst|ingenieur\w*|tecnico|responsable)\b/.test(
      title,
    );
  const headed = work.fields.some((field) =>
    (reading.fields.get(field) ?? []).some(
      (span) => reading.doc.units[reading.doc.tokens[span.from]?.unit ?? -1]?.section === "top",
    ),
  );
  const told = work.fields.some((field) =>
    (reading.fields.get(field) ?? []).some((span) => span.from >= job.from && span.from < job.to),
  );
  if (related && general && headed && !helping && work.items.every((item) => !item.core)) return "yes";
  if (related) return helping && wanted.exact ? "no" : "maybe";
  // The employer's line may be what names the field ("Manager, Tolliver Accounting").
  const employer = !wanted.exact && work.fields.some((field) => fieldsNamed(job.header).has(field));
  return employer || (general && (headed || told)) ? "maybe" : "no";
}

const sumOf = (jobs: readonly Job[]): number => unionMonths(jobs.map((job) => job.interval));
const mostOf = (jobs: readonly Job[]): number =>
  unionMonths(jobs.map((job) => ({ from: job.interval.earliest, to: job.interval.latest })));

/** Years the candidate claims in words ("over 12 years of experience in retail"), in months, with their place. */
function claimedYears(reading: Reading, work: readonly WorkWanted[]): { months: number; at: number } | null {
  let best: { months: number; at: number } | null = null;
  for (const unit of reading.doc.units) {
    if (unit.section === "goals" || unit.section === "references") continue;
    const words = wordsBetween(reading, unit.from, Math.min(unit.to, unit.from + 90));
    for (const match of words.matchAll(
      /\b(\d{1,2})(?: plus)? (?:years?|yrs|jahren?|jahre|anos)\b(?! (?:old|ago|alt|in a row|warranty))/g,
    )) {
      const behind = words.slice(match.index, match.index + 110);
      const ahead = words.slice(Math.max(0, match.index - 40), match.index);
      if (
        !/\b(?:experience|erfahrung|experiencia|as an?|in|als|como|of|with|mit|con|en)\b/.test(behind) &&
        !/\b(?:experience|erfahrung|experiencia)\b/.test(ahead) &&
        unit.section !== "skills"
      )
        continue;
      const around = itemsOf(`${ahead} ${behind}`);
      const tokens = tokenize(`${ahead} ${behind}`);
      const near = new Set(fields.find(tokens, 0, tokens.length).map((hit) => hit.concept));
      const about =
        work.length === 0 ||
        work.some((one) => {
          if (one.fields.some((field) => near.has(field))) return true;
          const asked = itemsOf(one.label);
          return asked.length > 0 && asked.some((item) => around.some((own) => overlap(own, item)));
        });
      const months = Number(match[1]) * 12;
      const at = unit.from + words.slice(0, match.index).split(" ").filter(Boolean).length;
      if (about && (!best || months > best.months)) best = { months, at };
    }
  }
  return best;
}

/** Judges a number of years. Proven years pass; only a full, dated history that falls clearly short fails. */
export function judgeYears(reading: Reading, wanted: YearsWanted, asked: string, now: number): Judgement {
  const paid = reading.jobs.filter((job) => job.kind === "job");
  const need = spellMonths(wanted.months);
  const people = asksForPeople(asked) ? peopleLed(reading) : { shown: [], denied: [] };
  if (wanted.leading && asksForPeople(asked) && people.denied.length > 0 && people.shown.length === 0) {
    return fail(0.85, "The resume says that no such role was held.", quotesOf(reading, people.denied, 2));
  }
  const proven: Job[] = [];
  const possible: Job[] = [];
  for (const job of paid) {
    const fits =
      wanted.work.length === 0 ? (["yes"] as Fit[]) : wanted.work.map((work) => fitOf(reading, job, work, wanted));
    const leads =
      !wanted.leading ||
      LEAD_TITLE.test(job.header) ||
      people.shown.some((span) => span.from >= job.from && span.from < job.to);
    if (fits.includes("yes") && leads) proven.push(job);
    if (fits.includes("yes") || fits.includes("maybe")) possible.push(job);
  }
  const have = sumOf(proven);
  const most = mostOf(possible);
  const claim = claimedYears(reading, wanted.work);
  const about =
    wanted.work.length === 0
      ? "paid work"
      : wanted.work
          .map((work) => work.label)
          .join(" or ")
          .slice(0, 80);
  const quotes = (jobs: readonly Job[]) => jobs.slice(0, 4).flatMap((job) => quotesOfJob(reading, job));
  if (have >= wanted.months - 0.5) {
    return pass(
      0.9,
      `${spanOf(proven)} in ${about}: ${spellMonths(have)}, ${need} needed; overlaps counted once.`,
      quotes(proven),
    );
  }
  const words = wordsBetween(reading, 0, Math.min(reading.doc.tokens.length, 4000));
  // A history that stops years ago may be cut off; it proves no shortage.
  const recent = paid.some((job) => job.current || job.interval.latest >= now - 24);
  const full = recent && reading.completeHistory && !PARTIAL_HISTORY.test(words);
  if (full && most < wanted.months - 3 && proven.length > 0 && (!claim || claim.months < wanted.months)) {
    return fail(
      0.8,
      `${spanOf(possible)} in ${about}: at most ${spellMonths(sumOf(possible))}, ${need} needed; overlaps counted once, internships and volunteering not counted.`,
      quotes(possible),
    );
  }
  if (claim && claim.months >= wanted.months && (have === 0 || most >= wanted.months - 3)) {
    return pass(
      0.6,
      `The resume states ${spellMonths(claim.months)}.`,
      quotesOf(reading, [{ from: claim.at, to: claim.at + 1 }]),
    );
  }
  return silent(
    have > 0
      ? `Only ${spellMonths(have)} of ${about} can be shown from the dates; ${need} needed, and more may be unsaid.`
      : `No dated work in ${about} was found.`,
    0.5,
  );
}

function spanOf(jobs: readonly Job[]): string {
  const from = Math.min(...jobs.map((job) => job.interval.from));
  const to = Math.max(...jobs.map((job) => job.interval.to));
  const spell = (month: number): string =>
    `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][Math.floor(month) % 12]} ${Math.floor(month / 12)}`;
  if (jobs.length === 0) return "No dated job";
  return `${spell(from)} to ${jobs.some((job) => job.current) ? "today" : spell(to - 1)}`;
}
