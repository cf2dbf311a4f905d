import { markInstances, readTable } from "./concept-table";
import { CREDENTIALS } from "./credentials";
import { FIELDS } from "./fields";
import { buildMatcher } from "./match";
import { HEALTH } from "./terms-health";
import { TECH } from "./terms-tech";
import { TRADES } from "./terms-trades";
import { WORDS } from "./words";

const tables = [
  readTable("term", TECH),
  readTable("term", HEALTH),
  readTable("term", TRADES),
  readTable("credential", CREDENTIALS),
  readTable("word", WORDS),
];

const concepts = tables.flatMap((table) => table.concepts);
const forms = tables.flatMap((table) => table.forms);
/** Skills, tools, credentials and everyday words. */
export const lexicon = buildMatcher(concepts, markInstances(concepts, forms));

const fieldTable = readTable("word", FIELDS);

/** Occupations. */
export const fields = buildMatcher(fieldTable.concepts, fieldTable.forms);

/** The fields whose years may count for `field`, itself left out. */
export function relatedFields(field: string): string[] {
  return fields.concepts.get(field)?.parents ?? [];
}

const parentsOf = new Map<string, string[]>();

/** A concept and everything it also proves ("gke" gives kubernetes, containers, gcp, cloud). */
export function withParents(id: string): string[] {
  const known = parentsOf.get(id);
  if (known) return known;
  const all = new Set<string>([id]);
  for (const one of all) for (const parent of lexicon.concepts.get(one)?.parents ?? []) all.add(parent);
  parentsOf.set(id, [...all]);
  return [...all];
}
