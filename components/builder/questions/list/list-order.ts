/** Where an item of a list of `count` goes when it is moved one step; null at the end it cannot pass. */
export function placeAfter(index: number, step: 1 | -1, count: number): number | null {
  const next = index + step;
  return next >= 0 && next < count ? next : null;
}

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
