import { LABEL_LENGTH } from "@/lib/contract/workspace/postings";

/** A label to choose; `isNew`: choosing it makes it. */
export type LabelChoice = { label: string; isNew: boolean };

const fold = (label: string) => label.trim().replace(/\s+/g, " ").toLowerCase();

/** Labels as the server orders them: one that was just chosen has its place before it is kept. */
export const byName = (labels: string[]): string[] =>
  labels.toSorted((one, other) => compare(one.toLowerCase(), other.toLowerCase()) || compare(one, other));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * What the list offers while something is typed: the known labels that have it, and last the typed one itself when there
 * is none of that name yet.
 */
export function labelChoices(known: string[], chosen: string[], typed: string): LabelChoice[] {
  const part = fold(typed);
  const all = [...new Set([...known, ...chosen])];
  const found = all.filter((label) => fold(label).includes(part)).map((label) => ({ label, isNew: false }));
  if (part === "" || all.some((label) => fold(label) === part)) return found;
  return [...found, { label: typed.trim().replace(/\s+/g, " ").slice(0, LABEL_LENGTH), isNew: true }];
}
