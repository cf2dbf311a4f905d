import { EXPIRED, IN_PROGRESS } from "../../lexicon/cues";
import { OWN_DENIAL } from "../../lexicon/denials";
import { AT_WORK, DEMANDING } from "../../lexicon/stopwords";
import { partsOf } from "../criterion/alternatives";
import { type Item, itemsOf, placesOf } from "../criterion/items";
import type { Reading, Span } from "../reading";
import { quotesOf } from "./quote";
import { type Stance, stanceOf, unitAt, wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

export type Found = { span: Span; stance: Stance; coverage: number; paid: boolean };

const UNPAID = new Set(["volunteer", "internship", "interests", "references"]);

/** Where all (or most) of a phrase shows in one place of the resume, best first. */
function findPhrase(reading: Reading, items: readonly Item[]): Found[] {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  if (total === 0) return [];
  const perUnit = new Map<number, Map<Item, Span[]>>();
  const perJob = new Map<number, Set<Item>>();
  for (const item of items) {
    for (const span of placesOf(reading, item)) {
      const unit = reading.doc.tokens[span.from]?.unit ?? -1;
      const here = perUnit.get(unit) ?? new Map<Item, Span[]>();
      const spans = here.get(item);
      if (spans) spans.push(span);
      else here.set(item, [span]);
      perUnit.set(unit, here);
      const job = jobAt(reading, span.from);
      if (job >= 0) perJob.set(job, (perJob.get(job) ?? new Set()).add(item));
    }
  }
  const cores = items.filter((item) => item.core);
  // "Not yet taught: A-level": what is only denied or wished for is not made up for by lines that leave it out.
  const ruledOut = cores.filter((item) => isRuledOut(reading, item));
  const plain = items.filter((item) => item.weight >= 1);
  const needed = cores.length > 0 ? 0.6 : plain.length <= 2 ? 0.78 : 0.64;
  const found: Found[] = [];
  for (const [unit, here] of perUnit) {
    if (cores.length > 0 && !cores.some((item) => here.has(item))) continue;
    if (ruledOut.length > 0 && !ruledOut.some((item) => here.has(item))) continue;
    if (cores.length === 0 && plain.length > 0 && plain.length <= 2 && !plain.every((item) => here.has(item))) continue;
    const heaviest = [...here.keys()].sort((a, b) => b.weight - a.weight)[0];
    const spans = heaviest ? (here.get(heaviest) ?? []) : [];
    const span = spans[0];
    const job = span ? jobAt(reading, span.from) : -1;
    // What the same job says elsewhere helps, but less than saying it in one breath.
    const coverage =
      items.reduce(
        (sum, item) => sum + (here.has(item) ? item.weight : perJob.get(job)?.has(item) ? item.weight * 0.6 : 0),
        0,
      ) / total;
    if (!span || coverage < needed) continue;
    const section = reading.doc.units[unit]?.section ?? "other";
    // A certificate that has run out or is not finished shows no present skill.
    const place = reading.doc.units[unit];
    const status =
      place && section === "credentials" ? wordsBetween(reading, place.from, Math.min(place.to, place.from + 40)) : "";
    if (EXPIRED.test(status) || IN_PROGRESS.test(status)) continue;
    const entry = reading.jobs[job];
    const paid = !UNPAID.has(section) && (!entry || entry.kind === "job" || entry.kind === "apprentice");
    found.push({ span, stance: stanceOfPhrase(reading, here), coverage, paid });
  }
  found.sort((a, b) => b.coverage - a.coverage || a.span.from - b.span.from);
  // Where one place says it all, places that say half of it are about something else.
  const most = found[0]?.coverage ?? 0;
  return found.filter((one) => one.coverage >= most * 0.8);
}

/** Whether a resume names a thing and says each time that it is not there, or not yet. */
function isRuledOut(reading: Reading, item: Item): boolean {
  const places = placesOf(reading, item).slice(0, 20);
  return places.length > 0 && places.every((span) => ["negated", "wish"].includes(stanceOf(reading, span)));
}

/**
 * A denial of a name, or one in the writer's own name, speaks for the whole phrase. Any other denial must be of most of them: "escalations
 * handled, no customer lost" denies neither the escalations nor the customers.
 */
function stanceOfPhrase(reading: Reading, here: ReadonlyMap<Item, Span[]>): Stance {
  const named = [...here].map(([item, spans]) => ({
    core: item.core,
    stances: spans.slice(0, 8).map((span) => stanceOf(reading, span)),
  }));
  const all = named.flatMap((one) => one.stances).slice(0, 8);
  const denied = named.filter((one) => one.stances.includes("negated"));
  const inOwnName = (): boolean =>
    [...here.values()]
      .flatMap((spans) => spans.slice(0, 8))
      .some((span) => {
        const unit = stanceOf(reading, span) === "negated" ? unitAt(reading, span.from) : undefined;
        return (
          unit !== undefined &&
          OWN_DENIAL.test(wordsBetween(reading, Math.max(unit.from, span.from - 30), Math.min(unit.to, span.to + 30)))
        );
      });
  const governs =
    denied.some((one) => one.core) || denied.length * 2 > named.length || (denied.length > 0 && inOwnName());
  for (const stance of ["ignored", "negated", "wish", "coursework", "limited"] as const)
    if (all.includes(stance) && (stance !== "negated" || governs)) return stance;
  return "held";
}

/** Index of the entry of the history a word belongs to, or -1. */
export function jobAt(reading: Reading, token: number): number {
  return reading.jobOf[token] ?? -1;
}

const SIMILAR_WILL_DO =
  /\b(?:similar|equivalent|comparable|related|alike|vergleichbar\w*|ahnlich\w*|gleichwertig\w*|similares|equivalentes?|afines?)\b/;

function judgePhrase(reading: Reading, items: readonly Item[], asked: string): Judgement {
  const found = findPhrase(reading, items);
  const name = items.map((item) => item.label).join(" ");
  const names = items.filter((item) => item.core);
  const missing = names.find((item) => /\p{Lu}/u.test(item.label) && placesOf(reading, item).length === 0);
  // "GCSE Physics" is more than GCSE: of names that belong together each must stand in the resume.
  if (missing && names.length > 1 && !SIMILAR_WILL_DO.test(asked)) return silent(`${missing.label} is not mentioned.`);
  const by = (stance: Stance) => found.filter((one) => one.stance === stance);
  const held = by("held");
  const worked = held.filter((one) => one.paid && unitAt(reading, one.span.from)?.section === "experience");
  const denied = by("negated");
  const limited = by("limited");
  const demanding = DEMANDING.test(asked);
  const spans = (list: Found[]) => list.map((one) => one.span);
  if (worked.length > 0) return pass(0.9, `Work with ${name} is described.`, quotesOf(reading, spans(worked), 3));
  // An outright denial outweighs a mere listing.
  if (denied.length > 0)
    return fail(0.85, `The resume says that there is no ${name}.`, quotesOf(reading, spans(denied), 2));
  if (limited.length > 0 && demanding)
    return fail(0.75, `${name} is stated only at a limited level.`, quotesOf(reading, spans(limited), 2));
  const paid = held.filter((one) => one.paid);
  if (paid.length > 0) return pass(0.75, `${name} is listed.`, quotesOf(reading, spans(paid), 3));
  if (held.length > 0 && !/\bprofessional|paid|commercial|beruflich\w*|profesional\b/.test(asked))
    return pass(0.55, `${name} is shown outside paid work.`, quotesOf(reading, spans(held), 2));
  if (held.length > 0) return silent(`${name} is shown only outside paid work.`, 0.5);
  const wished = by("wish");
  if (wished.length > 0)
    return fail(0.75, `${name} is named only as something to learn.`, quotesOf(reading, spans(wished), 2));
  const studied = by("coursework");
  if (studied.length > 0 && AT_WORK.test(asked))
    return fail(0.75, `${name} is named only as coursework.`, quotesOf(reading, spans(studied), 2));
  if (studied.length > 0) return pass(0.55, `${name} was studied.`, quotesOf(reading, spans(studied), 2));
  if (limited.length > 0 && /\b(?:knowledge|familiar\w*|exposure|basic|kenntnis\w*|conocimientos?)\b/.test(asked))
    return pass(0.6, `${name} is stated at a basic level.`, quotesOf(reading, spans(limited), 2));
  if (limited.length > 0) return silent(`${name} is stated only at a limited level.`, 0.5);
  return silent(`${name} is not mentioned.`);
}

/** Judges a skill or experience in free words. `asked` is the criterion folded. */
export function judgeSkill(reading: Reading, text: string, asked: string): Judgement {
  const parts = partsOf(text);
  const phrases = parts.phrases.map(itemsOf).filter((items) => items.length > 0);
  const judged = phrases.map((items) => ({ items, judgement: judgePhrase(reading, items, asked) }));
  const examples = parts.examples
    .map(itemsOf)
    .filter((items) => items.some((item) => item.core))
    .map((items) => judgePhrase(reading, items, asked));
  const passing = [...judged.map((one) => one.judgement), ...examples].filter((one) => one.verdict === "pass");
  const shown = examples.find((one) => one.verdict === "pass");
  const [first] = judged;
  if (!first) return shown ?? silent("The criterion names nothing that can be looked for.", 0.3);
  if (parts.any) {
    const best = passing.sort((a, b) => b.confidence - a.confidence)[0];
    if (best) return best;
  } else {
    // Several things asked for together: the named things must all show, plain words may be missing.
    const weighty = judged.filter((one) => one.items.some((item) => item.core));
    const must = weighty.length > 0 ? weighty : judged;
    const failed = must.find((one) => one.judgement.verdict === "fail");
    if (failed) return shown && must.length === 1 && failed.judgement.confidence < 0.8 ? shown : failed.judgement;
    if (must.every((one) => one.judgement.verdict === "pass")) {
      const told = must.map((one) => one.judgement);
      return {
        verdict: "pass",
        confidence: Math.min(...told.map((one) => one.confidence)),
        reasons: told.slice(0, 3).flatMap((one) => one.reasons),
        evidence: told.flatMap((one) => one.evidence).slice(0, 3),
      };
    }
    if (shown) return shown;
    // A phrase split at "and" may still be one thing ("health and safety").
    const whole = judgePhrase(reading, itemsOf(parts.phrases.join(" ")), asked);
    if (whole.verdict !== "not_stated") return whole;
    return must.find((one) => one.judgement.verdict === "not_stated")?.judgement ?? first.judgement;
  }
  const all = [...judged.map((one) => one.judgement), ...examples];
  const failed = judged.find((one) => one.judgement.verdict === "fail");
  // Of alternatives, each must be ruled out.
  if (failed && judged.every((one) => one.judgement.verdict === "fail")) return failed.judgement;
  return silent(
    all
      .map((one) => one.reasons[0] ?? "")
      .slice(0, 3)
      .join(" "),
  );
}
