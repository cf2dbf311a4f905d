import { isOtherKind } from "../../lexicon/contrasts";
import { relatedFields } from "../../lexicon/lexicon";
import type { DateSpan } from "../../resume/history/dates";
import { fieldsNamed, fieldsOfTitle } from "../../resume/history/jobs";
import { type Ask, DOING, type Facet, type Wish } from "./ask";
import type { Entry } from "./entry";
import { EVERY_TRADE, GENERIC, HELPING, NOT_LEADING, RANKS, REDUCED } from "./generic-words";
import { folded, isPerson, kin, spells, standsIn, type Word } from "./kin";
import { nameOf } from "./title";

/** How surely an entry is the work a criterion means: 3 by its title, 2 by what is told, 1 perhaps, 0 not. */
export type Fit = 0 | 1 | 2 | 3;

/** What the resume says of the candidate as a whole, folded words of the lines before the first entry. */
export type Context = { introduction: string[] };

const split = (text: string): string[] => (text ? text.split(" ") : []);
const nameWords = (entry: Entry): string[] => split(folded(nameOf(entry.title)));

function share(words: readonly Word[], text: readonly string[]): number {
  if (words.length === 0) return 1;
  const letters = words.map((word) => word.norm);
  if (
    text.some(
      (word) => word.length >= 2 && !GENERIC.has(word) && word.length === letters.length && spells(letters, word),
    )
  )
    return 1;
  return words.filter((word) => standsIn(word, text)).length / words.length;
}

const LANGUAGE = {
  es: /^(?:jef[ea]|jefatura|encargad[oa]|gerente|responsable|directora?|direccion|capataz|coordinadora?|supervisora?|sobrecargo|dirig\w+|lider\w*)$/,
  de: /(?:leiter|leiterin|leitung|leitende[rn]?|chef|chefin|meister|meisterin|polier|vorarbeiter|vorarbeiterin|leiten)$|^(?:fuhrung)/,
};
const tongue = (rank: string): string => (LANGUAGE.es.test(rank) ? "es" : LANGUAGE.de.test(rank) ? "de" : "en");

function sameRank(wanted: string, held: string): boolean {
  if (DOING.test(wanted)) return !NOT_LEADING.test(held);
  if (NOT_LEADING.test(wanted) || NOT_LEADING.test(held)) return kin(wanted, held);
  return kin(wanted, held) || tongue(wanted) !== tongue(held);
}

/** Whether a phrase opens a line of the entry or follows "as": told as the role that was held. */
function toldAs(entry: Entry, wish: Wish): boolean {
  const wanted = [...wish.ranks, ...wish.words.map((word) => word.norm)];
  if (wanted.length < 2) return false;
  return entry.body.some((line) => {
    const words = split(folded(line));
    const starts = [0, ...words.flatMap((word, at) => (/^(?:as|als|como)$/.test(word) ? [at + 1] : []))];
    return starts.some((start) => {
      const opening = words.slice(start, start + wanted.length + 1);
      return wanted.every((word) => opening.some((other) => kin(word, other))) && !REDUCED.test(opening.join(" "));
    });
  });
}

const helps = (name: readonly string[], wish: Wish): boolean =>
  name.some(
    (word) =>
      HELPING.has(word) &&
      !wish.words.some((one) => kin(one.norm, word)) &&
      !wish.words.some((one) => one.capitals && spells(name, one.norm)),
  );

function fieldTie(entry: Entry, wish: Wish): "same" | "foreign" | "unknown" {
  const wanted = fieldsNamed(wish.words.map((word) => word.norm).join(" "));
  const held = fieldsOfTitle(entry.title);
  if (wanted.size === 0 || held.size === 0) return "unknown";
  if ([...wanted].some((field) => held.has(field))) return "same";
  const near =
    [...wanted].some((field) => relatedFields(field).some((one) => held.has(one))) ||
    [...held].some((field) => relatedFields(field).some((one) => wanted.has(one)));
  return near ? "unknown" : "foreign";
}

const LED =
  /\b(?:led|lead|leads|leading|manag\w+|supervis\w+|headed|oversaw|oversee\w*|ran|direct(?:ed|s)|leit\w+|fuhr\w+|gefuhrt|dirig\w+|lider\w+|coordin\w+|a cargo)\b/;

/** Fit of a role that leads: the rank must be in the title and not be taken down a step there. */
function fitRank(entry: Entry, wish: Wish, permanent: boolean): Fit {
  const name = nameWords(entry);
  const title = split(folded(entry.title));
  const held = name.filter((word) => RANKS.test(word));
  const joined = name.join(" ");
  const reducer = REDUCED.exec(joined)?.[0];
  if (reducer && !wish.words.some((word) => kin(word.norm, reducer)) && !wish.ranks.includes(reducer)) return 0;
  const ranked = wish.ranks.every((rank) => held.some((word) => sameRank(rank, word)));
  const part = share(wish.words, name);
  const tied = fieldTie(entry, wish);
  if (ranked && part === 1) return 3;
  if (
    ranked &&
    (share(wish.words, title) === 1 ||
      (tied === "same" && held.some((word) => tongue(word) !== tongue(wish.ranks[0] ?? ""))))
  )
    return 3;
  if (toldAs(entry, wish)) return 2;
  if (held.length === 0)
    return wish.ranks.every((rank) => DOING.test(rank)) && LED.test(folded(entry.body.join(" "))) ? 1 : 0;
  if (permanent && part < 1) return 0;
  const near =
    part > 0 ||
    tied === "same" ||
    share(wish.words, [...split(entry.header), ...split(folded(entry.body.join(" ")))]) > 0;
  return near ? 1 : 0;
}

/** Fit of a plain occupation ("as a librarian"): its noun must name the person in the title. */
function fitPerson(entry: Entry, wish: Wish, context: Context): Fit {
  const name = nameWords(entry);
  const title = split(folded(entry.title));
  if (helps(name, wish)) return 0;
  const noun = wish.words[wish.words.length - 1];
  if (!noun) return 0;
  const persons = noun.capitals
    ? name
    : name.filter((word) => isPerson(word) || word === noun.norm || (kin(word, noun.norm) && !isPerson(noun.norm)));
  const named = standsIn(noun, persons) || (share(wish.words, name) === 1 && persons.length > 0);
  const rest = wish.words.slice(0, -1);
  // "Licensed Practical Nurse" ends like "Registered Nurse" and is another licence: the last word alone proves nothing.
  if (named && fieldTie(entry, wish) === "foreign") return 1;
  if (named && (share(rest, title) === 1 || share(wish.words, name) === 1)) return 3;
  const told = split(folded(entry.body.join(" ")));
  if (named && share(rest, [...title, ...told, ...context.introduction]) === 1) return 2;
  if (named) return 1;
  if (toldAs(entry, wish)) return 2;
  return fieldTie(entry, wish) === "same" ? 1 : 0;
}

/** Fit of a kind of work or a place ("in emergency care"). `aside` facets may be told anywhere in the entry or the introduction. */
function fitDomain(entry: Entry, wish: Wish, context: Context, aside: boolean): Fit {
  const name = nameWords(entry);
  const title = split(folded(entry.title));
  const header = split(entry.header);
  const part = share(wish.words, name);
  if (part === 1) return 3;
  if (share(wish.words, title) === 1 || (aside && share(wish.words, header) === 1)) return part > 0 || aside ? 3 : 1;
  const told = split(folded(entry.body.join(" ")));
  const tied = fieldTie(entry, wish);
  if (aside && share(wish.words, [...header, ...told, ...context.introduction]) === 1) return 2;
  const missing = wish.words.filter((word) => !standsIn(word, name));
  // A missing name of a person makes it another occupation ("dental assistant" is no "dental hygienist").
  const other = missing.some((word) => isPerson(word.norm));
  if (part > 0 && !other && share(missing, [...header, ...told, ...context.introduction]) === 1) return 2;
  const lines = entry.body.filter((line) => share(wish.words, split(folded(line))) === 1).length;
  // One line may be about a customer or a tool; what the candidate is introduced by is the work.
  if (lines > 1 || (lines === 1 && share(wish.words, context.introduction) === 1)) return 2;
  if (tied === "same" || part > 0 || share(wish.words, [...header, ...told]) > 0) return 1;
  return 0;
}

function fitFacet(entry: Entry, facet: Facet, context: Context, ask: Ask, aside: boolean): Fit {
  let best: Fit = 0;
  for (const wish of facet.any) {
    const noun = wish.words[wish.words.length - 1];
    const person = facet.role && noun !== undefined && (isPerson(noun.norm) || noun.capitals);
    const fit =
      wish.ranks.length > 0
        ? fitRank(entry, wish, ask.permanent)
        : person
          ? fitPerson(entry, wish, context)
          : fitDomain(entry, wish, context, aside);
    if (fit > best) best = fit;
    // Which line of a header is the title may be misread: what stands in any of them is possible.
    const header = split(entry.header);
    const words = [...wish.words, ...wish.ranks.map((norm) => ({ norm, capitals: false }))];
    const lowered = REDUCED.test(entry.header) || helps(header, wish);
    if (best === 0 && entry.header !== folded(entry.title) && !lowered && share(words, header) === 1) best = 1;
  }
  return best;
}

/** Whether a criterion's own words take the entry out ("assistant years do not count"). */
const isExcluded = (entry: Entry, ask: Ask): boolean =>
  ask.excluded.some(
    (words) =>
      share(words, nameWords(entry)) === 1 &&
      !ask.facets.some((facet) =>
        facet.any.some((wish) => words.every((word) => wish.words.some((one) => kin(one.norm, word.norm)))),
      ),
  );

const telling = (words: readonly string[], least: number): Set<string> =>
  new Set(
    words.filter((word) => word.length >= least && !GENERIC.has(word) && !EVERY_TRADE.has(word) && !/\d/.test(word)),
  );

/** Whether two entries speak of the same trade: a word of the title, or two longer words of what is told. */
export function alike(one: Entry, other: Entry): boolean {
  const names = telling(nameWords(one), 4);
  const others = telling(nameWords(other), 4);
  // A title of words that stand in every trade may be anything.
  if (others.size === 0) return true;
  const around = [...others, ...split(folded(other.body.join(" ")))];
  if ([...names].some((name) => around.some((word) => kin(name, word)))) return true;
  if ([...others].some((name) => split(folded(one.body.join(" "))).some((word) => kin(name, word)))) return true;
  const told = telling(split(folded(one.body.join(" "))), 6);
  const shared = [...telling(split(folded(other.body.join(" "))), 6)].filter((word) => told.has(word));
  return shared.length >= 2;
}

const OWN_WORK =
  /\b(?:self|own|owner|freelanc\w*|independent\w*|work\w*|employ\w*|business|firm|company|contract\w*|selb\w+|frei\w*|eigene\w*|autonom\w*|propi[oa]|cuenta)\b/;

/** Whether a "since 2018" told beside a current job is surely not the rank asked for: it names none. */
function isSideline(entry: Entry, entries: readonly Entry[], main: Facet | undefined): boolean {
  if (!main?.any.every((wish) => wish.ranks.length > 0) || !entry.date.since || entry.header === "") return false;
  if (OWN_WORK.test(entry.header) || split(entry.header).some((word) => RANKS.test(word))) return false;
  return entries.some(
    (other) =>
      other.kind === "job" &&
      other.titleCell !== null &&
      other.interval.to >= entry.interval.to &&
      entry.interval.to > entry.interval.from,
  );
}

/** Whether an entry is work that surely does not count: taken out by the criterion, or of a kind that excludes the wanted one. */
const isOut = (entry: Entry, ask: Ask): boolean =>
  isExcluded(entry, ask) ||
  isOtherKind(ask.words, folded(entry.title), () => `${entry.header} ${folded(entry.body.join(" "))}`);

/** The fit of every entry, by its date, to what a criterion wants. Without facets any paid job fits. */
export function fitsOf(entries: readonly Entry[], ask: Ask, context: Context): Map<DateSpan, Fit> {
  const main = ask.facets.find((facet) => facet.role) ?? ask.facets[0];
  const fits = new Map<DateSpan, Fit>();
  for (const entry of entries) {
    if (entry.titleCell === null) {
      fits.set(entry.date, isSideline(entry, entries, main) ? 0 : 1);
      continue;
    }
    const all = ask.facets.map((facet) => fitFacet(entry, facet, context, ask, facet !== main));
    const least = [...all].sort()[0] ?? 3;
    // Silence about a place or a detail leaves it open where the work itself fits.
    const central = all[main ? ask.facets.indexOf(main) : 0] ?? 3;
    const fit = isOut(entry, ask) ? 0 : least === 0 && central > 0 ? 1 : least;
    // Paid training may count or not.
    if (entry.kind === "training" && !isOut(entry, ask)) fits.set(entry.date, 1);
    else fits.set(entry.date, entry.kind === "loose" && fit > 1 ? 1 : fit);
  }
  // What speaks like the jobs that fit may be such a job under another name; a rank in the title cannot.
  const sure = entries.filter((entry) => (fits.get(entry.date) ?? 0) >= 2);
  const begun = Math.min(...sure.map((entry) => entry.interval.from));
  for (const entry of entries) {
    if (fits.get(entry.date) !== 0 || entry.kind === "loose" || isOut(entry, ask) || !main) continue;
    const ranked = main.any.every((wish) => wish.ranks.length > 0);
    const lowered = ranked && REDUCED.test(nameWords(entry).join(" "));
    const helping = main.role && main.any.every((wish) => helps(nameWords(entry), wish));
    if (lowered || helping || main.any.some((wish) => fieldTie(entry, wish) === "foreign")) continue;
    // Who has once done the work may go on with it under any title.
    if (entry.interval.from >= begun || (!ranked && sure.some((other) => alike(other, entry)))) fits.set(entry.date, 1);
  }
  return fits;
}
