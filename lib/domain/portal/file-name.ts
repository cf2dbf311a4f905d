/** A file's name as shown to people: no path, no control characters, at most 120 characters. */
export function tidyFileName(name: string, otherwise: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return clean.slice(-120) || otherwise;
}
