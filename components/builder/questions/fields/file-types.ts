import { fileTypeOf } from "@/lib/contract/form-field";

/** Pure: the types of files that answer a question, as an editor writes them. */

/** The types in what is typed: between commas, semicolons or spaces, without the dot, in lower case, each once. */
export const typesIn = (typed: string): string[] => typesOf(typed.split(/[\s,;]+/));

/** The types that a cell holds, written the same way; none for what is no list. */
export function typesOf(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const plain = stored.map((type) => String(type).trim().replace(/^\./, "").toLowerCase());
  return [...new Set(plain)].filter((type) => type !== "");
}

/** What is said of types that no file's name can end with; undefined where there are none. */
export function strangeTypeWords(types: string[]): string | undefined {
  const strange = types.filter((type) => fileTypeOf(type) === null).map((type) => `“${type}”`);
  if (strange.length === 0) return undefined;
  const are =
    strange.length === 1 ? "is no type that a file's name ends with" : "are no types that a file's name ends with";
  return `${strange.join(", ")} ${are}, such as heic: nothing is taken by it.`;
}
