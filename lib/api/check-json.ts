import { AppError } from "@/lib/contract/errors";

/** Deeper than any body of ours, and shallow enough for every reader that recurses. */
const MAX_DEPTH = 64;

/** More than any field takes, a draft's too. Also the objects that are kept as they come, such as a step's own settings, hold no novel. */
const LONGEST_STRING = 500_000;

const refuse = (sentence: string): never => {
  throw new AppError("invalid", `The body ${sentence}.`, { fields: [{ field: ["body"], message: sentence }] });
};

/**
 * Refuses JSON that says less than it seems to: a key that stands twice in an object (the first value would be lost
 * silently) or is called __proto__ (it would be dropped), a number too large to be one (it would become Infinity), a string
 * longer than LONGEST_STRING and nesting deeper than MAX_DEPTH.
 * `text` must be valid JSON. @throws AppError invalid
 */
export function checkJson(text: string): void {
  /** For each open bracket: the keys of the object so far, or null for an array. */
  const open: (Set<string> | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      if (end - at > LONGEST_STRING && JSON.parse(text.slice(at, end)).length > LONGEST_STRING) {
        refuse(`has a string of more than ${LONGEST_STRING} characters`);
      }
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key: string = JSON.parse(text.slice(at, end));
        if (key === "__proto__") refuse(`has the key "__proto__", which cannot be kept`);
        if (keys.has(key)) refuse(`has the key "${key.slice(0, 40).toWellFormed()}" twice in one object`);
        keys.add(key);
      }
      at = end;
      continue;
    }
    if (char === "{" || char === "[") {
      open.push(char === "{" ? new Set() : null);
      if (open.length > MAX_DEPTH) refuse(`is nested more than ${MAX_DEPTH} levels deep`);
    } else if (char === "}" || char === "]") {
      open.pop();
    } else if (char === "-" || (char !== undefined && char >= "0" && char <= "9")) {
      const number = /[-+.\deE]+/y;
      number.lastIndex = at;
      const found = number.exec(text)?.[0] ?? char;
      if (!Number.isFinite(Number(found))) refuse("has a number that is too large");
      at += found.length;
      continue;
    }
    at += 1;
  }
}

/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** True when what ends at `end` is followed by a colon. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1;
  return text[at] === ":";
}
