import { relatedFields } from "../../lexicon/lexicon";
import type { DateSpan } from "../../resume/history/dates";
import { fieldsNamed, fieldsOfTitle } from "../../resume/history/jobs";
import type { Ask } from "./ask";
import type { Entry } from "./entry";
import { alike, type Fit } from "./fit";
import { folded, kin } from "./kin";
import { nameOf } from "./title";

const COMMON = {
  en: new Set("the of and in as with for at least years year experience has have to on from or work".split(" ")),
  de: new Set("der die das und mit als von im bei fur zum zur nach den eine einer jahre erfahrung seit".split(" ")),
  es: new Set("el la los las de y en con como por para del al anos experiencia una un se que".split(" ")),
};

function tongueOf(text: string): string {
  const words = folded(text).split(" ");
  const counts = Object.entries(COMMON).map(
    ([tongue, common]) => [tongue, words.filter((word) => common.has(word)).length] as const,
  );
  const [best, next] = counts.sort((one, other) => other[1] - one[1]);
  return best && next && best[1] > next[1] ? best[0] : "";
}

/** Whether a criterion and a resume are surely written in two languages, so that titles can only match by cognates. */
export function speakApart(criterion: string, resume: string): boolean {
  const [one, other] = [tongueOf(criterion), tongueOf(resume.slice(0, 8_000))];
  return one !== "" && other !== "" && one !== other;
}

/**
 * The entries that may be the role of a criterion in another language: all but those of a known field that neither the role nor
 * any job with a cognate of it shares, and that are told in other words. Null when no title holds a cognate of the role.
 */
export function perhapsOfRole(entries: readonly Entry[], ask: Ask, fits: ReadonlyMap<DateSpan, Fit>): Entry[] | null {
  const role = ask.facets.find((facet) => facet.role);
  if (!role || role.any.some((wish) => wish.ranks.length > 0)) return null;
  const wanted = role.any.flatMap((wish) => wish.words.map((word) => word.norm)).filter((word) => word.length >= 4);
  const near = entries.filter((entry) => (fits.get(entry.date) ?? 0) >= 1);
  const cognate = near.some((entry) =>
    folded(nameOf(entry.title))
      .split(" ")
      .some((word) => wanted.some((one) => kin(one, word))),
  );
  if (!cognate) return null;
  const fields = new Set([
    ...fieldsNamed(wanted.join(" ")),
    ...near.flatMap((entry) => [...fieldsOfTitle(entry.title)]),
  ]);
  const elsewhere = (entry: Entry): boolean => {
    const own = [...fieldsOfTitle(entry.title)];
    const tied = own.some((field) => fields.has(field) || relatedFields(field).some((one) => fields.has(one)));
    const tiedBack = [...fields].some((field) => relatedFields(field).some((one) => own.includes(one)));
    return own.length > 0 && !tied && !tiedBack && !near.some((other) => alike(other, entry));
  };
  return entries.filter((entry) => near.includes(entry) || !elsewhere(entry));
}
