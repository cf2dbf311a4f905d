/** A pasted text made plain, which knows where each of its characters stood. */
export type Source = {
  /** Without tags, entities and Markdown; lines end with "\n". */
  text: string;
  /** The characters of the pasted text behind `text.slice(start, end)`, exactly as they stand there. */
  quote(start: number, end: number): string;
};

const ENTITIES: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  bull: "•",
  middot: "·",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  euro: "€",
  pound: "£",
  eacute: "é",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  iquest: "¿",
  iexcl: "¡",
};

const BLOCK = /^(?:p|div|ul|ol|tr|table|section|article|br|h[1-6]|li)$/i;
const TOKEN =
  /<\/?([a-z][a-z0-9]{0,10})\b[^<>]{0,500}>|<!--|-->|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\r\n?|[\t\u00a0\u2000-\u200a\u202f]|\p{Cf}|\*\*|__|`|\\(?=[*_#\-[\]])|\]\(\S{1,500}?\)|\[(?=[^[\]\n]{1,200}\]\()/giu;

/** What stands for a piece of markup; undefined when the piece itself stays. */
function plainOf(token: string, tag: string | undefined, entity: string | undefined): string | undefined {
  if (tag !== undefined) {
    if (!BLOCK.test(tag)) return "";
    if (token.startsWith("</")) return "\n";
    return /^li$/i.test(tag) ? "\n• " : /^h/i.test(tag) ? "\n# " : "\n";
  }
  if (entity?.startsWith("#")) {
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code).replace("\u00a0", " ") : " ";
  }
  if (entity !== undefined) return ENTITIES[entity] ?? ENTITIES[entity.toLowerCase()];
  if (/^\r/.test(token)) return "\n";
  return /^[\t\u00a0\u2000-\u200a\u202f]$/u.test(token) ? " " : "";
}

/** Makes a pasted text plain: HTML tags and entities, Markdown and invisible characters go, line breaks stay. */
export function readSource(pasted: string): Source {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const keep = (start: number, end: number) => {
    parts.push(pasted.slice(start, end));
    for (let place = start; place < end; place += 1) {
      from.push(place);
      to.push(place + 1);
    }
  };
  const replace = (plain: string, start: number, end: number) => {
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) {
      from.push(start);
      to.push(end);
    }
  };
  let done = 0;
  for (const match of pasted.matchAll(TOKEN)) {
    const plain = plainOf(match[0], match[1], match[2]);
    if (plain === undefined) continue;
    keep(done, match.index);
    done = match.index + match[0].length;
    replace(plain, match.index, done);
  }
  keep(done, pasted.length);
  return {
    text: parts.join(""),
    quote(start, end) {
      const first = from[start];
      const last = to[end - 1];
      return first === undefined || last === undefined ? "" : pasted.slice(first, last);
    },
  };
}
