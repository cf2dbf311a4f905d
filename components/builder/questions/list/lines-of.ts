/** The lines of a pasted text, each without its bullet or number; empty lines fall away. */
export function linesOf(pasted: string): string[] {
  return pasted
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) =>
      line
        .trim()
        .replace(/^(?:[-*•–—▪◦·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/iu, "")
        .trim(),
    )
    .filter((line) => line !== "");
}
