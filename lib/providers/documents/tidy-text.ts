import { listMarker } from "./list-glyphs";

/** Control, zero-width, bidi, soft-hyphen, tag and private-use characters and lone surrogates: nobody can see them. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]/gu;

const PAGE_NUMBER = /^(page|seite|p\.)\s*\d{1,3}(\s*(of|von|\/)\s*\d{1,3})?$/i;

/** NFKC turns these into other words ("½" into "1⁄2", "…" into "..."), which no reader would copy that way. */
const KEPT = /[^\u00a0-\u00bf\u2026\u2100-\u214f]+/gu;

/** One line as a reader sees it: ligatures apart, invisible characters gone, spaces single, a tab between columns. */
export function tidyLine(line: string): string {
  const marker = listMarker(line);
  const body = line
    .slice(marker.length)
    .replace(INVISIBLE, "")
    .replace(KEPT, (part) => part.normalize("NFKC"))
    .replace(/[^\S\t\n]+/gu, " ")
    .replace(/ *\t[\t ]*/g, "\t")
    .trim();
  return marker && body ? `- ${body}` : body;
}

/**
 * Joins lines ("" between blocks) into the text of a document: every line tidied, page numbers dropped,
 * at most one blank line in a row and none at the ends.
 */
export function tidyText(lines: string[]): string {
  return lines
    .map(tidyLine)
    .filter((line) => !PAGE_NUMBER.test(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
