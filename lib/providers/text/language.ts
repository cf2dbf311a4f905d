import { fold } from "./fold";

export type Language = "en" | "de" | "es";

// Frequent in one of the three languages and not a word of the others.
const TELLING: Record<Language, Set<string>> = {
  en: new Set(
    "the and of to is it that you for with this have are not they at be from we what would there about when how my me had i'd i'm can your them who which if did our by".split(
      " ",
    ),
  ),
  de: new Set(
    "der das und ist nicht ich ein eine einen dem den mit auf für fur war hatte habe haben wir sie dann auch wenn weil aber von zu zum zur beim bei wurde würde wurde sich noch nach uns mir mich wie oder dass ihm ihr im am aus".split(
      " ",
    ),
  ),
  es: new Set(
    "el la los las y que de en un una con por para no se lo le mi me es era fue como pero cuando porque su al del ya más mas muy si había habia nos yo les esto eso hay sin sobre".split(
      " ",
    ),
  ),
};

/** The language most words of `text` speak for; English when nothing does. */
export function languageOf(text: string): Language {
  const count: Record<Language, number> = { en: 0, de: 0, es: 0 };
  for (const word of fold(text).split(/[^\p{L}']+/u)) {
    for (const language of ["en", "de", "es"] as const) if (TELLING[language].has(word)) count[language] += 1;
  }
  if (count.de > count.en && count.de >= count.es) return "de";
  return count.es > count.en ? "es" : "en";
}
