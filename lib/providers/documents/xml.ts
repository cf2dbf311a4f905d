/** One step through an XML file: an element opens, closes, or text stands between. Names come without prefix. */
type XmlStep =
  | { type: "open"; name: string; attributes: string; empty: boolean }
  | { type: "close"; name: string }
  | { type: "text"; text: string };

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decodeEntities = (text: string) =>
  text.includes("&")
    ? text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]+);/gi, (whole, body: string) => {
        if (!body.startsWith("#")) return NAMED[body] ?? whole;
        const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      })
    : text;

/** Generators choose their own prefixes ("w:p", "ns0:p"), so only the part behind the colon says what it is. */
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Walks XML once, without building a tree and without ever resolving a DTD entity, so that its cost is its length.
 * Ends at the first thing that is not well-formed; the caller sees that by the root element that never closed.
 */
export function* walkXml(xml: string): Generator<XmlStep> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const textEnd = open === -1 ? xml.length : open;
    if (textEnd > at) yield { type: "text", text: decodeEntities(xml.slice(at, textEnd)) };
    if (open === -1) return;

    if (xml.startsWith("<!--", open)) {
      at = after(xml, "-->", open);
    } else if (xml.startsWith("<![CDATA[", open)) {
      at = after(xml, "]]>", open);
      yield { type: "text", text: xml.slice(open + 9, at - 3) };
    } else if (xml.startsWith("<?", open) || xml.startsWith("<!", open)) {
      at = after(xml, ">", open);
    } else {
      const close = tagEnd(xml, open);
      if (close === -1) return;
      at = close + 1;
      if (xml[open + 1] === "/") {
        yield { type: "close", name: localName(xml.slice(open + 2, close).trim()) };
      } else {
        const empty = xml[close - 1] === "/";
        const tag = xml.slice(open + 1, empty ? close - 1 : close);
        const space = tag.search(/\s/);
        yield {
          type: "open",
          name: localName(space === -1 ? tag : tag.slice(0, space)),
          attributes: space === -1 ? "" : tag.slice(space),
          empty,
        };
      }
    }
  }
}

/** The value of an attribute, looked up by its name without prefix ("val" finds `w:val`), or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

function after(xml: string, end: string, from: number) {
  const at = xml.indexOf(end, from);
  return at === -1 ? xml.length : at + end.length;
}

/** The ">" that ends a tag; one inside a quoted attribute does not. */
function tagEnd(xml: string, from: number) {
  let quote = "";
  for (let at = from + 1; at < xml.length; at++) {
    const character = xml[at];
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === ">") {
      return at;
    }
  }
  return -1;
}
