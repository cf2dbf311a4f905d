/** Glyphs that word processors put before a list item; NFKC keeps them, symbol fonts map some to private codes. */
const BULLET = /^[\s]*[•‣◦▪▫■□●○◆◇►▶➤➢✓✔❖⁃∙·*\uf0b7\uf0a7\uf0d8\uf076\uf0fc–—-]\s+(?=\S)/u;

/** Control, zero-width, bidi, soft hyphen, variation selector, tag and private-use characters: nobody can see them. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffd\ue000-\uf8ff\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu;

const PAGE_NUMBER = /^(page|seite|p\.)\s*\d{1,3}(\s*(of|von|\/)\s*\d{1,3})?$/i;

/** NFKC turns these into other words ("½" into "1⁄2", "…" into "..."), which no reader would copy that way. */
const KEPT = /[^\u00a0-\u00bf\u2026\u2100-\u214f]+/gu;

/** One line as a reader sees it: ligatures apart, invisible characters gone, spaces single, a tab between columns. */
export function tidyLine(line: string): string {
  const bullet = BULLET.exec(line);
  const body = (bullet ? line.slice(bullet[0].length) : line)
    .replace(INVISIBLE, "")
    .replace(KEPT, (part) => part.normalize("NFKC"))
    .replace(/[^\S\t\n]+/gu, " ")
    .replace(/ *\t[\t ]*/g, "\t")
    .trim();
  return bullet && body ? `- ${body}` : body;
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
