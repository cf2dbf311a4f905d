import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { type ReadProblem, readResume } from "./read-resume";
import { bomb, documentXml, docxOf, ENCRYPTED_PDF, paragraph, pdfOf, rawPdf } from "./test-documents";

const MB = 1024 * 1024;
const TYPES = { "[Content_Types].xml": strToU8("<Types/>") };
const text = (content: string) => new Uint8Array(Buffer.from(content, "latin1"));
const plainPdf = () => pdfOf([{ text: "Picker and packer", x: 72, y: 72 }]);
const blankPages = async (count: number) => {
  const pdf = await PDFDocument.create();
  for (let i = 0; i < count; i++) pdf.addPage().drawText(`Page ${i}`, { x: 50, y: 500 });
  return pdf.save();
};
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
  ]);

/** Sets the declared sizes of one entry in both headers of a zip. */
function lie(zip: Uint8Array, from: number, to: number) {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return zip;
}

/** Ten forms that each draw the next ten times: 10^20 texts in 5 KB. */
function lolPdf() {
  const forms = Array.from({ length: 20 }, (_, i) => {
    const body = i < 19 ? "/X Do ".repeat(10) : "BT /F 9 Tf (lol) Tj ET";
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>/XObject<</X ${i + 7} 0 R>>>>/Length ${body.length}>>\nstream\n${body}\nendstream`;
  });
  return rawPdf(deflateSync(Buffer.from("/X Do /X Do")), "/FlateDecode", forms);
}

const cases: [string, () => Uint8Array | Promise<Uint8Array>, ReadProblem, RegExp][] = [
  ["an empty file", () => new Uint8Array(), "empty", /empty/],
  [
    "a file of 11 MB",
    async () => Buffer.concat([await plainPdf(), Buffer.alloc(11 * MB)]),
    "too_large",
    /limit is 10 MB/,
  ],
  ["a program named .pdf", () => text("MZ\x90\0 This program %PDF-1.7"), "wrong_type", /a program/],
  ["a web page named .docx", () => text("<!DOCTYPE html><p>resume"), "wrong_type", /a web page/],
  ["a picture", () => text("\x89PNG\r\n\x1a\n"), "wrong_type", /a picture/],
  ["a plain text", () => text("Dorsey Applegarth"), "wrong_type", /"resume.txt" is not a PDF/],
  ["an old .doc", () => ole("WordDocument"), "wrong_type", /old \.doc format.*PDF or DOCX/],
  ["an encrypted DOCX", () => ole("EncryptedPackage"), "encrypted", /password/],
  ["a zip that is no DOCX", () => zipSync({ "a.txt": strToU8("a") }), "wrong_type", /an archive/],
  ["a spreadsheet", () => zipSync({ ...TYPES, "xl/workbook.xml": strToU8("<a/>") }), "wrong_type", /Office/],
  ["an encrypted PDF", () => Buffer.from(ENCRYPTED_PDF, "base64"), "encrypted", /without the password/],
  ["a PDF of noise", () => text(`%PDF-1.4\n${"\x07".repeat(5000)}`), "corrupt", /damaged/],
  ["a truncated PDF", async () => (await plainPdf()).slice(0, 300), "corrupt", /damaged/],
  ["a truncated DOCX", () => docxOf(paragraph("Picker")).slice(0, 200), "corrupt", /damaged/],
  [
    "a DOCX whose XML breaks off",
    () => zipSync({ ...TYPES, "word/document.xml": strToU8("<w:document><w:body>") }),
    "corrupt",
    /damaged/,
  ],
  ["a PDF without text", async () => (await PDFDocument.create()).save(), "no_text", /no text/],
  ["a DOCX without text", () => docxOf("<w:p/>"), "no_text", /no text/],
  ["a PDF of 50 pages", () => blankPages(50), "too_long", /50 pages.*at most 30/],
  [
    "a DOCX of 50 pages",
    () => docxOf('<w:p><w:r><w:t>a</w:t><w:br w:type="page"/></w:r></w:p>'.repeat(49)),
    "too_long",
    /at most 30/,
  ],
  [
    "a DOCX of a million words",
    () => docxOf(Array.from({ length: 100_000 }, (_, i) => paragraph(`${i} ${i * 7919} more words`)).join("")),
    "too_long",
    /more text than a resume/,
  ],
  ["a PDF stream of 2 GB", () => rawPdf(bomb(" ", 2000)), "too_complex", /too complex/],
  [
    "a PDF stream packed twice",
    () => rawPdf(deflateSync(bomb(" ", 1500)), "[/FlateDecode/FlateDecode]"),
    "too_complex",
    /too complex/,
  ],
  [
    "a PDF with millions of texts",
    () => rawPdf(bomb("BT /F 9 Tf 3 3 Td (abc) Tj ET ", 15)),
    "too_complex",
    /too complex/,
  ],
  ["a PDF with one endless string", () => rawPdf(bomb("(", 15)), "no_text", /no text/],
  ["a PDF of forms within forms", lolPdf, "too_complex", /too complex/],
  [
    "a DOCX that declares 64 MB",
    () => zipSync({ ...TYPES, "word/document.xml": new Uint8Array(64 * MB) }),
    "too_complex",
    /too complex/,
  ],
  [
    "a DOCX that hides 64 MB",
    () => lie(zipSync({ ...TYPES, "word/document.xml": new Uint8Array(64 * MB) }), 64 * MB, 5000),
    "too_complex",
    /too complex/,
  ],
  ["a DOCX with 100,000 entries", manyEntries, "too_complex", /too complex/],
  ["a DOCX of tables within tables", () => deep("<w:tbl><w:tr><w:tc>"), "corrupt", /damaged/],
];

/** fflate itself refuses more entries than a classic zip can count, so the directory is written by hand. */
function manyEntries() {
  const header = Buffer.alloc(47, "a");
  header.writeUInt32LE(0x02014b50, 0);
  header.fill(0, 4, 46);
  header.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(4, 16);
  return Buffer.concat([Buffer.from("PK\x03\x04"), ...Array.from({ length: 100_000 }, () => header), end]);
}

const deep = (unit: string) => zipSync({ ...TYPES, "word/document.xml": strToU8(documentXml(unit.repeat(10_000))) });

describe("a document that cannot be read", () => {
  test.each(cases)(
    "%s is refused with a clear sentence",
    async (_name, make, code, message) => {
      const file = await make();
      const before = process.memoryUsage.rss();
      const started = Date.now();
      const result = await readResume(file, "resume.txt");
      expect(result).toMatchObject({ ok: false, code });
      expect(result.ok ? "" : result.message).toMatch(message);
      // The reader is stopped after 10 s; a busy machine takes a while to start it.
      expect(Date.now() - started).toBeLessThan(20_000);
      expect(process.memoryUsage.rss() - before).toBeLessThan(300 * MB);
    },
    60_000,
  );

  test("the file that was handed in is left as it was", async () => {
    const file = await plainPdf();
    const copy = file.slice();
    await readResume(file, "resume.pdf");
    expect(file).toEqual(copy);
  });

  test("twenty at once, bombs among them, stay within memory, and the next resume is read", async () => {
    const good = await plainPdf();
    const bad = rawPdf(bomb(" ", 1200));
    const texts = rawPdf(bomb("BT /F 9 Tf 3 3 Td (abc) Tj ET ", 15));
    const before = process.memoryUsage.rss();
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    const files = Array.from({ length: 20 }, (_, i) => (i % 10 === 3 ? texts : i % 2 ? bad : good));
    const results = await Promise.all(files.map((file) => readResume(file, "resume.pdf")));
    clearInterval(watch);

    expect(results.map(({ ok }) => ok)).toEqual(files.map((file) => file === good));
    expect(peak - before).toBeLessThan(700 * MB);
    expect(await readResume(good, "resume.pdf")).toMatchObject({ ok: true, text: "Picker and packer" });
  }, 60_000);
});
