/** Glyphs before list items, with the private codes to which Symbol and Wingdings map theirs. */
const GLYPHS = "[•‣◦▪▫■□●○◆◇►▶➤➢✓✔❖⁃∙·*–—\\-\\uf0b7\\uf0a7\\uf0a8\\uf0d8\\uf076\\uf0fc\\uf06c\\uf06e]";

const ITEM = new RegExp(`^\\s*${GLYPHS}\\s+(?=\\S)`, "u");
/** TeX fonts without names give their bullets control codes, which stand alone in a run of their own. */
const LONE = new RegExp(`^\\s*(${GLYPHS}|(?![\\t\\n\\r])\\p{Cc})\\s*$`, "u");

/** Whether a run of text is nothing but the glyph of a list item. */
export const isListGlyph = (text: string): boolean => LONE.test(text);

/** The glyph and blanks with which a line begins as a list item, or "" when it is none. */
export const listMarker = (line: string): string => ITEM.exec(line)?.[0] ?? "";
