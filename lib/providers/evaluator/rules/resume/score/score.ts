import type { Criterion, Quote } from "../../../port";
import { fields as fieldMatcher, relatedFields } from "../../lexicon/lexicon";
import { type Item, itemsOf, placesOf } from "../criterion/items";
import { unionMonths } from "../history/intervals";
import { quotesOf } from "../judge/quote";
import { jobAt } from "../judge/skill";
import { stanceOf } from "../judge/stance";
import type { Reading, Span } from "../reading";
import { tokenize } from "../text/tokenize";

export type Scored = { score: number; confidence: number; reasons: string[]; evidence: Quote[] };

const OWNING =
  /^(?:led|lead|leads|owned|own|built|designed|launched|introduced|created|founded|established|wrote|write|rebuilt|rewrote|developed|implemented|started|negotiated|cut|raised|reduced|increased|improved|managed|manage|run|ran|won|grew|shortened|automated|trained|mentor|mentored|coached|supervised|directed|set|leitete|leitung|aufbau|aufgebaut|einfuhrung|eingefuhrt|entwickelt|entwicklung|gesenkt|gesteigert|verantwortlich|optimiert|dirigi|lidere|cree|reduje|aumente|implante|implemente|coordine|desarrolle|disene|mejore|gestione|forme|negocie|consegui|logre|puse)$/;

type Weighted = Item & { part: "text" | "best" };

/** What a scoring criterion looks for: its own words first, the words of its best answer with less weight. */
function lookFor(criterion: Criterion): Weighted[] {
  const own = itemsOf(`${criterion.text}. ${criterion.evaluation_criteria ?? ""}`).map((item) => ({
    ...item,
    part: "text" as const,
  }));
  const best = itemsOf(criterion.score_of_5 ?? "").map((item) => ({ ...item, part: "best" as const }));
  const key = (item: Item): string => item.stem ?? item.concepts.join("|");
  const seen = new Set(own.map(key));
  // Of the best answer only what is named counts fully: "daily" and "several" are not subjects.
  const trimmed = best.map((item) => (item.core ? item : { ...item, weight: item.weight * 0.4 }));
  return [...own, ...trimmed.filter((item) => !seen.has(key(item)))];
}

/** The fields a posting is about, from all its criteria together, by how often they are named. */
export function fieldsOfPosting(criteria: readonly Criterion[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const criterion of criteria) {
    const tokens = tokenize([criterion.text, criterion.score_of_5 ?? ""].join(" . "));
    for (const hit of fieldMatcher.find(tokens, 0, tokens.length))
      count.set(hit.concept, (count.get(hit.concept) ?? 0) + 1);
  }
  return count;
}

/** How much of the working life was spent in the fields of the posting: 0 (none) to 1. */
export function affinity(reading: Reading, wanted: ReadonlyMap<string, number>): number {
  if (wanted.size === 0) return 0.5;
  const top = Math.max(...wanted.values());
  let best = 0;
  const paid = reading.jobs.filter((job) => job.kind === "job");
  for (const [field, times] of wanted) {
    const own = paid.filter((job) => job.fields.has(field));
    const near = paid.filter(
      (job) => !job.fields.has(field) && relatedFields(field).some((one) => job.fields.has(one)),
    );
    const months = unionMonths(own.map((job) => job.interval)) + 0.4 * unionMonths(near.map((job) => job.interval));
    best = Math.max(best, Math.min(1, months / 60) * (0.5 + (0.5 * times) / top));
  }
  return best;
}

type Evidence = {
  unit: number;
  weight: number;
  span: Span;
  working: boolean;
  numbers: boolean;
  owning: boolean;
  recent: boolean;
  heaviest: number;
  items: Set<string>;
};

/** Every unit that speaks to the criterion, each counted once however often it repeats a word. */
function gather(reading: Reading, items: readonly Weighted[]): Map<number, Evidence> {
  const units = new Map<number, Evidence>();
  for (const item of items) {
    const label = item.stem ?? item.concepts.join("|");
    for (const span of placesOf(reading, item)) {
      const index = reading.doc.tokens[span.from]?.unit ?? -1;
      const unit = reading.doc.units[index];
      if (!unit || unit.cells[0]?.heading || unit.section === "goals" || unit.section === "references") continue;
      const known = units.get(index);
      if (known?.items.has(label)) continue;
      const stance = stanceOf(reading, span);
      if (stance === "negated" || stance === "wish" || stance === "ignored") continue;
      const share = (stance === "held" ? 1 : 0.35) * item.weight * (item.part === "text" ? 1 : item.core ? 0.6 : 0.3);
      if (known) {
        known.weight += share;
        known.heaviest = Math.max(known.heaviest, item.weight);
        known.items.add(label);
        continue;
      }
      const job = reading.jobs[jobAt(reading, span.from)];
      const words = reading.doc.tokens.slice(unit.from, Math.min(unit.to, unit.from + 60));
      units.set(index, {
        unit: index,
        weight: share,
        span,
        working: job?.kind === "job",
        numbers: words.some((token) => /^\d/.test(token.norm) && !/^(?:19|20)\d\d$/.test(token.norm)),
        owning: words.slice(0, 6).some((token) => OWNING.test(token.norm)),
        recent: job?.current === true,
        heaviest: item.weight,
        items: new Set([label]),
      });
    }
  }
  return units;
}

const saturate = (value: number, half: number): number => value / (value + half);

/** Scores one criterion from 0 to 10 by what is described, not by how often a word is repeated. */
export function scoreCriterion(reading: Reading, criterion: Criterion, wanted: ReadonlyMap<string, number>): Scored {
  const items = lookFor(criterion);
  const total = items.reduce((sum, item) => sum + item.weight * (item.part === "text" ? 1 : 0.6), 0) || 1;
  const units = [...gather(reading, items).values()];
  const shown = new Set(units.flatMap((one) => [...one.items]));
  const covered =
    items
      .filter((item) => shown.has(item.stem ?? item.concepts.join("|")))
      .reduce((sum, item) => sum + item.weight * (item.part === "text" ? 1 : 0.6), 0) / total;
  let amount = 0;
  for (const one of units) {
    const depth = one.working ? 1 : 0.4;
    const result = (one.numbers ? 0.35 : 0) + (one.owning ? 0.3 : 0) + (one.recent ? 0.15 : 0);
    // A passage that shares only everyday words with the criterion is a faint echo.
    const plain = one.heaviest >= 1 ? 1 : 0.3;
    amount += Math.min(1.5, one.weight / 3) * depth * plain * (1 + result);
  }
  const own = fieldsOfPosting([criterion]);
  const fit =
    0.6 * affinity(reading, wanted) + 0.4 * (own.size > 0 ? affinity(reading, own) : affinity(reading, wanted));
  // Only the trimmings of the best answer, or only everyday words, prove little when the subject itself is missing.
  const subject = items.filter((item) => item.part === "text" && item.core);
  const missed = subject.length > 0 && !subject.some((item) => shown.has(item.stem ?? item.concepts.join("|")));
  const raw = (0.4 * covered + 0.6 * saturate(amount, 2.2)) * (missed ? 0.25 : 1);
  const score = Math.min(10, 10 * (raw * (0.55 + 0.45 * fit) + (raw > 0 && !missed ? 0.1 * fit : 0.02 * fit)));
  const best = [...units].sort(
    (a, b) => b.weight * (b.working ? 2 : 1) - a.weight * (a.working ? 2 : 1) || a.unit - b.unit,
  );
  const evidence = quotesOf(
    reading,
    best.map((one) => one.span),
    3,
  );
  const working = units.filter((one) => one.working);
  const measured = working.filter((one) => one.numbers).length;
  const reasons =
    units.length === 0
      ? ["Nothing in the resume speaks to this."]
      : [
          `${units.length} passage${units.length === 1 ? "" : "s"} speak${units.length === 1 ? "s" : ""} to this, ${working.length} of them from paid work${measured > 0 ? `, ${measured} with figures` : ""}.`,
        ];
  if (units.length > 0 && fit < 0.2) reasons.push("The working life shown is mostly in another field.");
  return {
    score: Math.round(score * 100) / 100,
    confidence: Math.round((0.4 + 0.4 * saturate(units.length, 3)) * 100) / 100,
    reasons,
    evidence,
  };
}
