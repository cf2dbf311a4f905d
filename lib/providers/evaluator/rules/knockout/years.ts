import { isOtherKind } from "../lexicon/contrasts";
import { relatedFields } from "../lexicon/lexicon";
import { itemsOf } from "../resume/criterion/items";
import { type YearsWanted, yearsWanted } from "../resume/criterion/years-wanted";
import { fieldsOfTitle, namesOccupation } from "../resume/history/jobs";
import type { Reading } from "../resume/reading";
import { askOf } from "../second-look/years/ask";
import type { Entry } from "../second-look/years/entry";
import { EVERY_TRADE, GENERIC, RANKS } from "../second-look/years/generic-words";
import { readEntries } from "../second-look/years/history";
import { folded, kin } from "../second-look/years/kin";
import { mostMonthsOf } from "../second-look/years/periods";
import { nameOf } from "../second-look/years/title";

/** Trades that stand for each other in many offices, as accounting and bookkeeping do. */
const isNear = (one: string, other: string): boolean =>
  one === other || (relatedFields(one).includes(other) && relatedFields(other).includes(one));

/** Whether a title is made of words that stand in every trade ("Team Member", "Mitarbeiterin", "Associate II"). */
const isGeneral = (title: string): boolean =>
  folded(nameOf(title))
    .split(" ")
    .every((word) => word.length < 4 || GENERIC.has(word) || EVERY_TRADE.has(word) || RANKS.test(word));

/** Whether a job is surely not the work asked for: its title names another trade, or the criterion takes it out. */
function isSurelyOther(job: Entry, wanted: YearsWanted): boolean {
  const title = folded(job.title);
  const labels = wanted.work.map((work) => folded(work.label)).join(" ");
  const own = itemsOf(job.title).flatMap((item) => item.stem ?? item.concepts);
  if (wanted.excluded.some((item) => [item.stem ?? "", ...item.concepts].some((word) => word && own.includes(word))))
    return true;
  const told = (): string => `${job.header} ${folded(job.body.join(" "))}`;
  if (isOtherKind(labels, title, told)) return true;
  const fields = wanted.work.flatMap((work) => work.fields);
  const asked = labels.split(" ").filter((word) => word.length > 3);
  if (fields.length === 0 || !namesOccupation(job.title))
    return !isGeneral(job.title) && !title.split(" ").some((word) => asked.some((other) => kin(word, other)));
  const held = [...fieldsOfTitle(job.title)];
  const same = held.some((field) => fields.includes(field));
  if (same) return wanted.exact && HELPING.test(title) && !HELPING.test(labels);
  return wanted.exact || !held.some((field) => fields.some((other) => isNear(field, other)));
}

const HELPING =
  /\b(?:assistant|aide|technician|clerk|helper|trainee|auxiliar|helfer\w*|hilfs\w*|\w*assistent\w*|\w*helfer\w*|ayudante)\b/;

/**
 * Why too few years are not proven, or null when they are. Every paid job counts as possible here whose title is of the
 * trade, of one that stands in for it, or of words that stand in every trade ("Team Member"). A title that plainly names
 * something else counts as other, known trade or not ("Pool Attendant"). `now` in months since year 0.
 */
export function doubtYears(reading: Reading, text: string, now: number): string | null {
  const wanted = yearsWanted(text);
  // A rank is told by its title or not at all.
  const ranked = askOf(text)?.facets.some((facet) => facet.any.every((wish) => wish.ranks.length > 0));
  if (!wanted || wanted.leading || ranked) return null;
  const possible = readEntries(reading.doc, now).entries.filter(
    (entry) => entry.kind === "job" && !isSurelyOther(entry, wanted),
  );
  return mostMonthsOf(possible) >= wanted.months ? "Jobs under other titles may have been such work." : null;
}
