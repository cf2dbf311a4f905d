const COMBINING = /\p{M}+/gu;
// Zero-width and tag characters, with which text is hidden from a reader.
const INVISIBLE = /\p{Cf}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/**
 * Lower-case, accent-free form in which words are compared ("Prüfé" -> "prufe", "don’t" -> "don't").
 * Goes in: any text. Comes out: text for matching only; its offsets are not those of the input.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(COMBINING, "")
    .replace(/ß/g, "ss")
    .replace(APOSTROPHES, "'");
}
