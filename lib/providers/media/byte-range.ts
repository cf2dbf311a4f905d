/** What a Range header asks of a file: all of it, the bytes `[start, end)`, or a range that lies outside it. */
type ByteRange = "whole" | "unsatisfiable" | { start: number; end: number };

/**
 * Reads a Range header by RFC 9110, section 14, for a file of `size` bytes. A missing, malformed or unknown header, and
 * more than one range, mean the whole file: the RFC allows it, and no browser's player asks for several.
 */
export function byteRange(header: string | null, size: number): ByteRange {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? "");
  if (!match) return "whole";
  const [, first = "", last = ""] = match;

  if (first === "") {
    if (last === "") return "whole";
    const length = Number(last);
    return length === 0 || size === 0 ? "unsatisfiable" : { start: Math.max(0, size - length), end: size };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "whole";
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size : Math.min(Number(last) + 1, size) };
}
