import type { Language } from "../text/language";
import { phraseList, phrasePattern } from "../text/phrases";
import { PROFESSION_CONCEPTS } from "./concepts-trades";
import { WORK_CONCEPTS } from "./concepts-work";

/** An idea with one pattern per language for folded text; English is understood in all of them (jargon). */
export type Concept = { name: string; patterns: Record<Language, RegExp> };

/** All ideas of the tables. */
export const CONCEPTS: readonly Concept[] = [...parse(WORK_CONCEPTS), ...parse(PROFESSION_CONCEPTS)];

/** Names of the ideas that folded text in `language` touches. */
export function conceptsIn(folded: string, language: Language): Set<string> {
  const found = new Set<string>();
  for (const { name, patterns } of CONCEPTS) {
    if (isIn(patterns[language], folded) || (language !== "en" && isIn(patterns.en, folded))) found.add(name);
  }
  return found;
}

function isIn(pattern: RegExp, folded: string): boolean {
  return folded.search(pattern) >= 0;
}

function parse(table: string): Concept[] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [name = "", en = "", de = "", es = ""] = line.split("|").map((column) => column.trim());
      const pattern = (column: string): RegExp => phrasePattern(phraseList(column));
      return { name, patterns: { en: pattern(en), de: pattern(de), es: pattern(es) } };
    });
}
