import { wrongType } from "./document-kind";
import { readPart } from "./docx-blocks";
import { readStyles } from "./docx-styles";
import { checkText, corrupt, MAX_PAGES, type ResumeText, tooLong } from "./problems";
import { tidyText } from "./tidy-text";
import { attribute, walkXml } from "./xml";
import { openZip, type Zip } from "./zip";

/** A densely set page of a resume holds about this many characters; Word itself stores no page count to trust. */
const CHARACTERS_PER_PAGE = 5000;

/**
 * Reads a DOCX file: headers first, then the body, notes, and footers last; each distinct part once.
 * `pages` is the number of page breaks seen plus one, or an estimate by length. Throws a `Refusal`.
 */
export function readDocx(file: Uint8Array): ResumeText {
  const zip = openZip(file);
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const linked = relations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);

  const xml = textOf(zip, main);
  const styles = readStyles(optionalText(zip, linked.find(({ type }) => type === "styles")?.target));
  const whiteIsHidden = !mayHaveDarkGround(xml);
  const read = (part: string) => readPart(textOf(zip, part), styles, whiteIsHidden);
  const readAll = (type: string) =>
    linked.filter((link) => link.type === type && zip.has(link.target)).map(({ target }) => read(target));

  const body = readPart(xml, styles, whiteIsHidden);
  if (!body.complete) throw corrupt("Word document");
  const headers = readAll("header");
  const parts = [...headers, body, ...readAll("footnotes"), ...readAll("endnotes"), ...readAll("footer")];

  const blocks = parts.map(({ lines }) => tidyText(lines));
  const text = [...new Set(blocks)].filter((block) => block !== "").join("\n\n");
  checkText(text, "Word document");

  const pages = Math.max(body.pageBreaks + 1, Math.ceil(text.length / CHARACTERS_PER_PAGE));
  if (pages > MAX_PAGES) throw tooLong(pages);
  return { ok: true, kind: "docx", text, pages, warnings: parts.some(({ hidden }) => hidden) ? ["hidden_text"] : [] };
}

function mainPart(zip: Zip) {
  if (!zip.has("[Content_Types].xml")) throw wrongType("an archive");
  const main =
    relations(zip, "_rels/.rels", "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  if (!zip.has(main) || !main.startsWith("word/")) throw wrongType("another kind of Office document");
  return main;
}

/** The parts a relationship file names: the last word of their type, and their path inside the zip. */
function relations(zip: Zip, name: string, folder: string) {
  const found: { type: string; target: string }[] = [];
  for (const step of walkXml(optionalText(zip, name))) {
    if (step.type !== "open" || step.name !== "Relationship") continue;
    const target = attribute(step.attributes, "Target") ?? "";
    found.push({
      type: (attribute(step.attributes, "Type") ?? "").split("/").at(-1) ?? "",
      target: target.startsWith("/") ? target.slice(1) : folder + target,
    });
  }
  return found;
}

/** White text is only surely invisible where nothing in the document can put colour behind it. */
const mayHaveDarkGround = (xml: string) =>
  /<w:(drawing|pict|background|tblStyle)\b/.test(xml) || /:fill="(?!auto"|ffffff")|:themeFill=/i.test(xml);

function textOf(zip: Zip, part: string) {
  const bytes = zip.read(part);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

const optionalText = (zip: Zip, part: string | undefined) =>
  part !== undefined && zip.has(part) ? textOf(zip, part) : "";
