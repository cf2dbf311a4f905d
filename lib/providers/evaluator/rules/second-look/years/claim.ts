import type { Reading } from "../../resume/reading";

const CLAIM =
  /(?<![\p{L}\d.,])(\d{1,2})\s?(?:\+|-?plus)?[\s-]*(?:years?|yrs?|jahren?|jahre|jährige\p{L}*|años?)(?!\p{L})['’]?\s+(?:of|in|as|with|behind|on|at|working|experience|professional|als|im|am|mit|berufs\p{L}*|erfahrung|como|de|en|trabajando|ejerciendo)(?!\p{L})/giu;

/** Whether the resume says in words that it holds at least so many months of work: then its dates prove no shortage. */
export function claimsAtLeast(reading: Reading, months: number): boolean {
  return [...reading.doc.text.matchAll(CLAIM)].some((match) => Number(match[1]) * 12 >= months);
}
