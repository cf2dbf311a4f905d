import { constants, deflateRawSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";

/** A text to draw: its place in points from the upper left corner, and its font size (10). */
export type Drawn = { text: string; x: number; y: number; size?: number; bold?: boolean };

/** A PDF with the given texts per page, drawn in the given order on US letter paper. */
export async function pdfOf(...pages: Drawn[][]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const strong = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const texts of pages) {
    const page = pdf.addPage([612, 792]);
    for (const { text, x, y, size = 10, bold } of texts) {
      page.drawText(text, { x, y: 792 - y, size, font: bold ? strong : regular });
    }
  }
  return pdf.save();
}

/** Lines of one column, 14 points apart. */
export const column = (x: number, y: number, lines: string[]): Drawn[] =>
  lines.map((text, i) => ({ text, x, y: y + 14 * i }));

/** A PDF written by hand around one page whose content stream is `content` with the given filters. */
export function rawPdf(content: Uint8Array, filter = "/FlateDecode", objects: string[] = []): Uint8Array {
  const stream = Buffer.concat([
    Buffer.from(`<</Filter ${filter}/Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from("\nendstream"),
  ]);
  const bodies = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>/Contents 5 0 R>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    stream,
    ...objects,
  ];
  const parts = [Buffer.from("%PDF-1.7\n")];
  for (const [i, body] of bodies.entries()) {
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n"));
  }
  // Without a cross-reference table pdf.js rebuilds one, as it does for many real files.
  parts.push(Buffer.from("trailer<</Root 1 0 R>>\n%%EOF"));
  return Buffer.concat(parts);
}

/** A zlib stream that inflates to `unit` repeated over `megabytes`; blocks of 1 MB are packed once and repeated. */
export function bomb(unit: string, megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, unit), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([
    Buffer.from([0x78, 0xda]),
    ...Array.from({ length: megabytes }, () => block),
    Buffer.from([3, 0]),
  ]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of one run; `text` and `properties` (OOXML) are put in as they are, not escaped. */
export const paragraph = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The main part of a DOCX around OOXML that is put in as it is. */
export const documentXml = (body: string) =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;

/** A DOCX whose body is the given OOXML, with further parts by path; every header and footer among them is linked. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const links = Object.keys(parts).map((path, i) => {
    const type = /word\/([a-z]+)/.exec(path)?.[1];
    return `<Relationship Id="r${i}" Type="http://x/relationships/${type}" Target="${path.replace("word/", "")}"/>`;
  });
  const files: Zippable = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(documentXml(body)),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${links.join("")}</Relationships>`),
  };
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(xml);
  return zipSync(files);
}

/** A header, a footer or notes: an element `w:name` around OOXML that is put in as it is. */
export const part = (name: string, body: string) => `<w:${name} ${W}>${body}</w:${name}>`;

/** A one-page PDF that needs the user password "user" (standard handler, RC4 40 bit), made by qpdf. */
export const ENCRYPTED_PDF =
  "JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMyAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL09ialN0bSAvTGVuZ3RoIDIxNSAvRmlsdGVyIC9GbGF0ZURlY29kZSAvTiAzIC9GaXJzdCAxNSA+PgpzdHJlYW0Km5yOcW0OV9VVttcxSLT37gYhID7WklzULWpbOBKC1kf4YCCbiUmX81frqbJHCLfvXVkv5Qa/92no7ZxVGM2munhVCB3cOVYpeSBC8Dz+6O1CiLzCabsNax85PRovN3XjPCp+W61Wjf17bN2vd7EQp09ALE2A6dSp8nZX4igEpIcJpKHNN/IIq3ycgBqgwho3ZsDrfV17MuFAzEKSJWqp0ODLi8O+myg259Dd/tSfFXgUA6uGgRweMYbTjAuc2xoZjfZzX64X2wOXveqqSuWQZ54RSEPuMMVlbmRzdHJlYW0KZW5kb2JqCjYgMCBvYmoKPDwgL0ZpbHRlciAvRmxhdGVEZWNvZGUgL0xlbmd0aCAxMDQgPj4Kc3RyZWFtCjq8rTit+tPlrErC09R05tEIu8D9l2NMGbfPFzjpFU9ZGIcVQbd3wXrLD1qUiaB/9Rc+LJq1nlXMPwvY4zL7Jyz+jMHtLJimoID08ahuYU+U/K8tzjIvooeLTSUExeHK2Y7JGf22XR3OZW5kc3RyZWFtCmVuZG9iago3IDAgb2JqCjw8IC9GaWx0ZXIgL1N0YW5kYXJkIC9MZW5ndGggNDAgL08gPDk0ZTgwOTQ0MTk2NjJhNzc0NDQyZmIwNzJlM2Q5ZjE5ZTlkMTMwZWMwOWE0ZDAwNjFlNzhmZTkyMGY3YWI2MmY+IC9QIC00IC9SIDIgL1UgPDM4OGFiOGEyODNhODY3MGIyMzRjNGRhMzBkMjAwODgyYmI5NTRjZTliNzliMDE5M2E5ZjczYzUzMDZlODk1YmI+IC9WIDEgPj4KZW5kb2JqCjggMCBvYmoKPDwgL1R5cGUgL1hSZWYgL0xlbmd0aCA0MSAvRmlsdGVyIC9GbGF0ZURlY29kZSAvRGVjb2RlUGFybXMgPDwgL0NvbHVtbnMgNCAvUHJlZGljdG9yIDEyID4+IC9XIFsgMSAyIDEgXSAvUm9vdCAxIDAgUiAvU2l6ZSA5IC9JRCBbPDcyMTZlM2U2OWIwMjQ3MDg0OGViNmE2NzFhMTRkMGE3Pjw3MjE2ZTNlNjliMDI0NzA4NDhlYjZhNjcxYTE0ZDBhNz5dIC9FbmNyeXB0IDcgMCBSID4+CnN0cmVhbQp4nGNiAAImRgZ+BiYGBkMQ6xCIxcAIIf4zVv5jYmBcDxI7xwAARBsFDgplbmRzdHJlYW0KZW5kb2JqCnN0YXJ0eHJlZgo3NjAKJSVFT0YK";
