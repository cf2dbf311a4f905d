import { getDocumentProxy } from "unpdf";
import { hyphenJoiner } from "./hyphens";
import { joinPages } from "./join-pages";
import { toBands } from "./page-columns";
import { type Row, toRows } from "./page-rows";
import { paragraphsOf } from "./paragraphs";
import { readSpans } from "./pdf-spans";
import { checkText, corrupt, encryptedPdf, MAX_PAGES, type ResumeText, tooLong } from "./problems";
import { type PageRows, withoutRunningRows } from "./running-rows";
import { tidyText } from "./tidy-text";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads the text of a PDF in visual reading order, column by column. Throws a `Refusal`. */
export async function readPdf(file: Uint8Array): Promise<ResumeText> {
  const pdf = await openPdf(file);
  try {
    if (pdf.numPages > MAX_PAGES) throw tooLong(pdf.numPages);
    return await readText(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readText(pdf: Pdf): Promise<ResumeText> {
  const { pages, hidden } = await readPages(pdf);
  const { pages: bodies, footer } = withoutRunningRows(pages);
  const columns = joinPages(bodies.map(({ rows }) => toBands(rows)));

  const plain = pages.map(({ rows }) => rows.map(textOf).join("\n")).join("\n");
  const joinHyphen = hyphenJoiner(plain, await wrapsAtHyphens(pdf));
  const lines = columns.flatMap((column) => [...paragraphsOf(column, joinHyphen), ""]);
  const text = tidyText([...lines, ...footer.map(textOf)]);
  checkText(text, "PDF");
  return { ok: true, kind: "pdf", text, pages: pdf.numPages, warnings: hidden ? ["hidden_text"] : [] };
}

const textOf = (row: Row) => row.segments.map(({ text }) => text).join("\t");

async function openPdf(file: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(file, {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      enableXfa: false,
    });
  } catch (error) {
    throw error instanceof Error && error.name === "PasswordException" ? encryptedPdf() : corrupt("PDF");
  }
}

async function readPages(pdf: Pdf) {
  const pages: PageRows[] = [];
  let hidden = false;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { spans, height, hidden: hidesText } = await readSpans(page);
    hidden ||= hidesText;
    pages.push({ rows: toRows(spans), height });
    page.cleanup();
  }
  return { pages, hidden };
}

/** Chromium never divides words by syllables, so a hyphen at the end of its lines belongs to the word. */
async function wrapsAtHyphens(pdf: Pdf) {
  const { info } = await pdf.getMetadata();
  return "Producer" in info && typeof info.Producer === "string" && info.Producer.startsWith("Skia/PDF");
}
