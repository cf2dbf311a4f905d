/** Tags that begin a line of their own; the second kind also leaves an empty one. */
const LINES = new Set(
  "div tr li dt dd section article header footer figure figcaption address main aside nav".split(" "),
);
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr".split(" "));
/** What is in these is for the browser, not for readers. */
const UNSEEN = new Set(["script", "style", "head", "title", "template", "noscript", "svg", "object"]);

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<[!?/][^>]*>/iy;

/**
 * The words of HTML as plain text: paragraphs and line breaks become lines, items of lists begin with a dash or their
 * number, cells of a table are apart by a tab. Nothing of it is ever put into the page as HTML.
 */
export function plainOfHtml(html: string): string {
  const page = new Plain();
  let at = 0;
  let unseen: string | null = null;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (unseen === null) page.words(html.slice(at, end));
    if (open < 0) break;
    TAG.lastIndex = open;
    const tag = TAG.exec(html);
    if (!tag) {
      if (unseen === null) page.words("<");
      at = open + 1;
      continue;
    }
    at = TAG.lastIndex;
    const name = tag[2]?.toLowerCase();
    if (name === undefined) continue;
    const closes = tag[1] === "/";
    if (unseen !== null) {
      if (closes && name === unseen) unseen = null;
    } else if (UNSEEN.has(name)) {
      if (!closes && !tag[0].endsWith("/>")) unseen = name;
    } else page.tag(name, closes);
  }
  return page.text;
}

/** Whether a text is HTML that somebody copied as it is written. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/(p|div|li|ul|ol|h[1-6]|span|strong|table|body)\s*>|<br\s*\/?>/i.test(text);

class Plain {
  /** In pieces: looking at the end of a text that is still put together costs its whole length. */
  #pieces: string[] = [];
  /** Its last two characters. */
  #end = "";
  /** For each open list the number of its next item; null for one with dashes. */
  #lists: (number | null)[] = [];
  /** Behind the dash of an item, where a paragraph begins no line. */
  #isFresh = true;

  get text(): string {
    return this.#pieces
      .join("")
      .replace(/[ \t]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #put(text: string): void {
    this.#pieces.push(text);
    this.#end = (this.#end + text).slice(-2);
  }

  words(html: string): void {
    const said = decoded(html).replace(/\s+/g, " ");
    const added = this.#isFresh || /\s$/.test(this.#end) ? said.trimStart() : said;
    if (added === "") return;
    this.#put(added);
    this.#isFresh = false;
  }

  tag(name: string, closes: boolean): void {
    if (name === "br") {
      this.#put("\n");
      this.#isFresh = true;
    } else if (name === "td" || name === "th") {
      if (!closes && !this.#isFresh) this.#put("\t");
    } else if (name === "ul" || name === "ol") {
      if (closes) this.#lists.pop();
      this.#line(this.#lists.length === 0 ? 2 : 1);
      if (!closes) this.#lists.push(name === "ol" ? 1 : null);
    } else if (name === "li") {
      this.#line(1);
      if (!closes) this.#item();
    } else if (PARAGRAPHS.has(name)) this.#line(this.#lists.length === 0 ? 2 : 1);
    else if (LINES.has(name)) this.#line(1);
  }

  #item(): void {
    const depth = this.#lists.length;
    const number = this.#lists[depth - 1] ?? null;
    if (number !== null) this.#lists[depth - 1] = number + 1;
    this.#put(`${"  ".repeat(Math.max(0, depth - 1))}${number === null ? "-" : `${number}.`} `);
    this.#isFresh = true;
  }

  /** Ends the line, if there is one; `count` 2 leaves an empty line. */
  #line(count: 1 | 2): void {
    if (this.#isFresh && !this.#end.endsWith("\n")) return;
    const lines = this.#end === "\n\n" ? 2 : this.#end.endsWith("\n") ? 1 : 0;
    this.#put("\n".repeat(Math.max(0, count - lines)));
    this.#isFresh = true;
  }
}

/** What browsers write in place of characters; they give all others as they are. */
const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  bull: "•",
  middot: "·",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
};

const decoded = (html: string): string =>
  html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
