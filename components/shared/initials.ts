/** The initials of a name as read in its script: first and last word, at most two letters; "?" for a name without any. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const first = words.at(0);
  if (!first) return "?";
  const last = words.length > 1 ? words.at(-1) : undefined;
  // One letter of an Arabic or Chinese name stands alone: two of them would join into something that is not a word.
  const letters = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(first) ? [first, last] : [first];
  return letters.map((word) => [...(word ?? "")].at(0)?.toLocaleUpperCase() ?? "").join("");
}
