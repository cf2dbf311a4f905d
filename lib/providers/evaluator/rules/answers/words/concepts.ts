import { fold } from "@/lib/providers/text/fold";
import type { Language } from "@/lib/providers/text/language";
import { phraseList, phrasePattern } from "../text/phrases";
import { PROFESSION_CONCEPTS } from "./concepts-trades";
import { WORK_CONCEPTS } from "./concepts-work";

// One pattern per idea would be slow (a hundred per sentence), so single words are looked up and only phrases searched.
type Lexicon = {
  exact: Map<string, string[]>;
  prefix: Map<string, string[]>;
  phrases: { name: string; pattern: RegExp }[];
};

const LEXICONS: Record<Language, Lexicon> = lexicons(WORK_CONCEPTS + PROFESSION_CONCEPTS);
const SHORTEST_PREFIX = 2;

/** Names of the ideas of the tables that folded text in `language` touches; English is understood in all of them (jargon). */
export function conceptsIn(folded: string, language: Language): Set<string> {
  const found = new Set<string>();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const lexicon of language === "en" ? [LEXICONS.en] : [LEXICONS[language], LEXICONS.en]) {
    for (const word of words) touch(word, lexicon, found);
    for (const { name, pattern } of lexicon.phrases)
      if (!found.has(name) && folded.search(pattern) >= 0) found.add(name);
  }
  return found;
}

function touch(word: string, lexicon: Lexicon, found: Set<string>): void {
  for (const name of lexicon.exact.get(word) ?? []) found.add(name);
  for (let length = SHORTEST_PREFIX; length <= word.length; length += 1) {
    for (const name of lexicon.prefix.get(word.slice(0, length)) ?? []) found.add(name);
  }
}

function lexicons(table: string): Record<Language, Lexicon> {
  const made: Record<Language, Lexicon> = { en: empty(), de: empty(), es: empty() };
  for (const line of table.split("\n").filter((one) => one.includes("|"))) {
    const [name = "", en = "", de = "", es = ""] = line.split("|").map((column) => column.trim());
    for (const [language, column] of [
      ["en", en],
      ["de", de],
      ["es", es],
    ] as const)
      file(made[language], name, phraseList(column));
  }
  return made;
}

function empty(): Lexicon {
  return { exact: new Map(), prefix: new Map(), phrases: [] };
}

function file(lexicon: Lexicon, name: string, entries: readonly string[]): void {
  const phrases = entries.filter((entry) => entry.includes(" ") || entry.includes("'"));
  for (const entry of entries.filter((one) => !phrases.includes(one)).map(fold)) {
    const into = entry.endsWith("*") ? lexicon.prefix : lexicon.exact;
    const key = entry.replace("*", "");
    into.set(key, [...(into.get(key) ?? []), name]);
  }
  if (phrases.length > 0) lexicon.phrases.push({ name, pattern: phrasePattern(phrases) });
}
