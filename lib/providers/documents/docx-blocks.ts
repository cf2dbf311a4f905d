import { hidesText, numbersList, PLAIN, type Style } from "./docx-styles";
import { attribute, walkXml } from "./xml";

type Lines = string[];
type Paragraph = { text: string; heading: boolean; list: boolean; hidden: boolean; boxes: Lines[] };
type Run = { hidden: boolean };

/** What an OOXML part (document, header, footer) says, as lines; "" is a blank line between blocks. */
type PartText = { lines: string[]; pageBreaks: number; hidden: boolean; complete: boolean };

/** Deleted or moved-away text, field codes and the former state of changed properties are not part of the resume. */
const SKIPPED = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
  "numberingChange",
]);

/**
 * Reads one part in document order: paragraphs, tables row by row, text boxes after the paragraph that anchors them.
 * Of an `mc:AlternateContent` only the first branch that has text is read, since all of them say the same.
 */
export function readPart(xml: string, styles: Map<string, Style>, whiteIsHidden: boolean): PartText {
  const reader = new PartReader(styles, whiteIsHidden);
  for (const step of walkXml(xml)) {
    if (step.type === "text") reader.text(step.text);
    else if (step.type === "close") reader.close(step.name);
    else {
      reader.open(step.name, step.attributes);
      if (step.empty) reader.close(step.name);
    }
  }
  return reader.result();
}

class PartReader {
  private containers: Lines[] = [[]];
  private paragraphs: Paragraph[] = [];
  private runs: Run[] = [];
  private tables: Lines[] = [];
  private rows: Lines[][] = [];
  private alternatives: { charactersBefore: number }[] = [];
  private depth = 0;
  private skipUntil = -1;
  private inText = false;
  private inProperties = 0;
  private characters = 0;
  private pageBreaks = 0;
  private hidden = false;

  constructor(
    private styles: Map<string, Style>,
    private whiteIsHidden: boolean,
  ) {}

  result(): PartText {
    return {
      lines: this.containers[0] ?? [],
      pageBreaks: this.pageBreaks,
      hidden: this.hidden,
      complete: this.depth === 0,
    };
  }

  open(name: string, attributes: string) {
    this.depth++;
    if (this.skipUntil >= 0) return;
    if (this.isSkipped(name)) {
      this.skipUntil = this.depth;
      return;
    }
    if (name === "pPr" || name === "rPr") this.inProperties++;
    if (this.inProperties > 0) this.property(name, attributes);
    else this.content(name, attributes);
  }

  close(name: string) {
    this.depth--;
    if (this.skipUntil >= 0) {
      if (this.depth < this.skipUntil) this.skipUntil = -1;
      return;
    }
    if (name === "pPr" || name === "rPr") this.inProperties--;
    else if (this.inProperties > 0) return;
    else if (name === "t") this.inText = false;
    else if (name === "r") this.runs.pop();
    else if (name === "p") this.endParagraph();
    else if (name === "AlternateContent") this.alternatives.pop();
    else if (name === "txbxContent") this.paragraphs.at(-1)?.boxes.push(this.containers.pop() ?? []);
    else if (name === "tc") this.rows.at(-1)?.push(this.containers.pop() ?? []);
    else if (name === "tr") this.tables.at(-1)?.push(...rowLines(this.rows.pop() ?? []));
    else if (name === "tbl") this.addBlock(this.tables.pop() ?? []);
  }

  text(text: string) {
    if (this.inText && this.skipUntil < 0) this.add(text);
  }

  private isSkipped(name: string) {
    if (name === "Choice" || name === "Fallback") {
      const alternative = this.alternatives.at(-1);
      return alternative !== undefined && this.characters > alternative.charactersBefore;
    }
    return SKIPPED.has(name);
  }

  private content(name: string, attributes: string) {
    if (name === "p") this.paragraphs.push({ text: "", ...PLAIN, boxes: [] });
    else if (name === "r") this.runs.push({ hidden: false });
    else if (name === "t") this.inText = true;
    else if (name === "tab" || name === "ptab") this.add("\t");
    else if (name === "br" || name === "cr") this.lineBreak(attributes);
    else if (name === "lastRenderedPageBreak") this.pageBreaks++;
    else if (name === "noBreakHyphen") this.add("-");
    else if (name === "AlternateContent") this.alternatives.push({ charactersBefore: this.characters });
    else if (name === "txbxContent" || name === "tc") this.containers.push([]);
    else if (name === "tr") this.rows.push([]);
    else if (name === "tbl") this.tables.push([]);
  }

  private property(name: string, attributes: string) {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    const style = this.styles.get(attribute(attributes, "val") ?? "") ?? PLAIN;
    if (run) {
      if (hidesText(name, attributes) || (name === "rStyle" && style.hidden)) run.hidden = true;
      else if (name === "color" && this.whiteIsHidden && isWhite(attributes)) run.hidden = true;
    } else if (paragraph) {
      if (name === "pStyle") Object.assign(paragraph, style);
      else if (name === "numId") paragraph.list = numbersList(attributes);
      else if (name === "outlineLvl") paragraph.heading ||= Number(attribute(attributes, "val")) < 9;
    }
  }

  private lineBreak(attributes: string) {
    if (attribute(attributes, "type") === "page") this.pageBreaks++;
    this.add("\n");
  }

  private add(text: string) {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (paragraph.hidden || this.runs.at(-1)?.hidden) {
      this.hidden ||= text.trim() !== "";
      return;
    }
    paragraph.text += text;
    this.characters += text.trim().length;
  }

  private endParagraph() {
    const paragraph = this.paragraphs.pop();
    const lines = this.containers.at(-1);
    if (!paragraph || !lines) return;

    const text = paragraph.text.trim();
    if (paragraph.heading && text) lines.push("");
    // A heading style may carry an outline number, which is not a bullet.
    const isItem = paragraph.list && !paragraph.heading && text !== "";
    // What follows a list without being part of it begins the next block, such as the next job.
    if (!isItem && lines.at(-1)?.startsWith("- ")) lines.push("");
    lines.push(...`${isItem ? "- " : ""}${text}`.split("\n"));
    for (const box of paragraph.boxes) this.addBlock(box);
  }

  private addBlock(block: Lines) {
    this.containers.at(-1)?.push("", ...block, "");
  }
}

const isWhite = (attributes: string) => /^f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(attribute(attributes, "val") ?? "");

const SHORT_CELL = 80;

/**
 * The lines of a table row. Short cells (a date, a place) and the first line of the one long cell share a line,
 * separated by tabs; a row with several long cells is a page layout and is read cell by cell.
 */
function rowLines(cells: Lines[]): Lines {
  const filled = cells.map((cell) => cell.filter((line) => line.trim() !== "")).filter((cell) => cell.length > 0);
  const isLong = (cell: Lines) => cell.length > 2 || cell.join(" ").length > SHORT_CELL;
  const long = filled.filter(isLong);
  if (long.filter((cell) => cell.length > 2).length > 1) return cells.flatMap((cell) => ["", ...cell, ""]);

  const first = filled.map((cell) => (isLong(cell) ? (cell[0] ?? "") : cell.join(" ")));
  const rest = long.flatMap((cell) => cell.slice(1));
  return rest.length > 0 ? ["", first.join("\t"), ...rest, ""] : [first.join("\t")];
}
