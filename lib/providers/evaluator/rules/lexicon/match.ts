import type { Token } from "../resume/text/tokenize";
import type { Concept, Form, FormWord } from "./concept-table";

/** A concept seen in a run of words: `from` and `to` (exclusive) are indexes into that run. */
export type Hit = { concept: string; from: number; to: number; proper: boolean; capitals: boolean; instance: boolean };

type Matcher = {
  concepts: Map<string, Concept>;
  /** All concepts between two indexes, longest first at each place. */
  find(tokens: readonly Token[], from: number, to: number): Hit[];
};

const endings = ["s", "es", "n", "en", "e", "r", "er"];

/** The word and its likely singulars, so that tables need not list plurals. */
function variants(norm: string): string[] {
  if (norm.length < 4) return [norm];
  const found = [norm];
  for (const ending of endings) {
    if (norm.endsWith(ending) && norm.length - ending.length >= 3) found.push(norm.slice(0, -ending.length));
  }
  return found;
}

function same(word: FormWord, norm: string): boolean {
  if (word.match === "prefix") return norm.startsWith(word.text);
  if (word.match === "suffix") return norm.endsWith(word.text);
  if (word.match === "part") return norm.includes(word.text);
  return norm === word.text || variants(norm).includes(word.text);
}

/** Builds one matcher over all tables; the work per word does not grow with the tables (buckets by first word). */
export function buildMatcher(concepts: Concept[], forms: Form[]): Matcher {
  const exact = new Map<string, Form[]>();
  const prefix = new Map<string, Form[]>();
  const anywhere: Form[] = [];
  for (const form of forms) {
    const first = form.words[0];
    if (!first) continue;
    if (first.match === "suffix" || first.match === "part") anywhere.push(form);
    else {
      const bucket = first.match === "prefix" ? prefix : exact;
      bucket.set(first.text, [...(bucket.get(first.text) ?? []), form]);
    }
  }

  const seen = new Map<string, Form[]>();
  const startingWith = (norm: string): Form[] => {
    const known = seen.get(norm);
    if (known) return known;
    const found: Form[] = variants(norm).flatMap((variant) => exact.get(variant) ?? []);
    for (let length = 2; length <= Math.min(norm.length, 40); length++)
      found.push(...(prefix.get(norm.slice(0, length)) ?? []));
    if (norm.length >= 5 && norm.length < 80)
      found.push(...anywhere.filter((form) => form.words[0] && same(form.words[0], norm)));
    // A bound keeps a hostile text of a million different words from filling the memory.
    if (seen.size > 50_000) seen.clear();
    seen.set(norm, found);
    return found;
  };

  const find = (tokens: readonly Token[], from: number, to: number): Hit[] => {
    const hits: Hit[] = [];
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token) continue;
      const here = new Map<string, Hit>();
      for (const form of startingWith(token.norm)) {
        if (at + form.words.length > to) continue;
        const fits = form.words.every((word, step) => {
          const next = tokens[at + step];
          return step === 0 || (next !== undefined && same(word, next.norm));
        });
        if (!fits) continue;
        const end = at + form.words.length;
        const longer = here.get(form.concept);
        // Of two equal readings the one that needs no capital letters is the safer.
        if (!longer || longer.to < end || (longer.to === end && longer.proper && !form.proper)) {
          const { concept, proper, capitals, instance } = form;
          here.set(concept, { concept, from: at, to: end, proper, capitals, instance });
        }
      }
      hits.push(...[...here.values()].sort((a, b) => b.to - a.to));
    }
    return hits;
  };

  return { concepts: new Map(concepts.map((concept) => [concept.id, concept])), find };
}
