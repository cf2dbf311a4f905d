import type { getDocumentProxy } from "unpdf";

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** A run of text on a page in points, y down from the upper edge; `y` is the baseline, `size` the font size,
 * `font` only tells fonts of a page apart. */
export type Span = { text: string; x0: number; x1: number; y: number; size: number; font: string };

type PageSpans = { spans: Span[]; hidden: boolean; width: number; height: number };

/** Nobody reads text below this size (points); it is a place to hide words for machines. */
const SMALLEST_READABLE = 2;

/**
 * The visible, upright text runs of a page. `hidden` says that text outside the page or too small to read was left out.
 * Runs of blanks come too, since pdf.js reports word gaps that way.
 */
export async function readSpans(page: PdfPage): Promise<PageSpans> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(transform);
  const spans: Span[] = [];
  let hidden = false;
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, jf = 0] = numbers(item.transform);
    const x = a * ie + c * jf + e;
    const y = b * ie + d * jf + f;
    const size = Math.hypot(a * ic + c * id, b * ic + d * id) || item.height;
    const along = Math.atan2(b * ia + d * ib, a * ia + c * ib);
    const isOutside = x > width || x + item.width < 0 || y < 0 || y - size > height;
    if (size < SMALLEST_READABLE || isOutside) {
      hidden ||= item.str.trim() !== "";
      continue;
    }
    spans.push({ ...place(item.str, x, y, item.width, size, along), font: item.fontName });
  }
  return { spans, hidden, width, height };
}

const QUARTER = Math.PI / 2;

/** Text set upright on the side of a page is placed as if it ran to the right from where it begins. */
function place(text: string, x: number, y: number, width: number, size: number, along: number) {
  const isTurned = Math.abs(Math.abs(along) - QUARTER) < QUARTER / 2;
  return { text, x0: x, x1: x + (isTurned ? size : width), y, size };
}

const numbers = (matrix: unknown): number[] =>
  Array.isArray(matrix) ? matrix.map((value) => (Number.isFinite(value) ? Number(value) : 0)) : [];
