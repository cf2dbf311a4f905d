import { METADATA_LIMITS } from "../platform/shared";

/** One line of the editor of metadata. */
export type MetadataRow = { key: string; value: string };
type MetadataProblem = { row: number | null; part: "key" | "value"; message: string };

/** A cell's metadata as lines. While its lines make no map (two of the same key), the cell holds pairs. */
export function rowsOf(cell: unknown): MetadataRow[] {
  if (typeof cell !== "object" || cell === null) return [];
  const pairs = Array.isArray(cell)
    ? cell.map((pair: unknown): [unknown, unknown] => (Array.isArray(pair) ? [pair[0], pair[1]] : ["", ""]))
    : Object.entries(cell);
  return pairs.map(([key, value]) => ({ key: String(key ?? ""), value: String(value ?? "") }));
}

/** What the cell is to hold: the map, the pairs where a map would lose a line, or nothing. Empty lines say nothing. */
export function metadataOf(rows: readonly MetadataRow[]): Record<string, string> | [string, string][] | null {
  const pairs = rows
    .filter(({ key, value }) => key.trim() !== "" || value !== "")
    .map(({ key, value }): [string, string] => [key.trim(), value]);
  if (pairs.length === 0) return null;
  const keys = new Set(pairs.map(([key]) => key));
  return keys.size === pairs.length && !keys.has("") ? Object.fromEntries(pairs) : pairs;
}

/** What keeps these lines from being a posting's metadata. `row` null: all of them together. */
export function metadataProblems(rows: readonly MetadataRow[]): MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  const seen = new Set<string>();
  let count = 0;
  rows.forEach(({ key, value }, row) => {
    const name = key.trim();
    if (name === "" && value === "") return;
    count++;
    const add = (part: "key" | "value", message: string) => problems.push({ row, part, message });
    if (name === "") add("key", "is required");
    else if (seen.has(name)) add("key", `“${name}” is there twice`);
    else if (name.length > METADATA_LIMITS.key) add("key", tooLong(METADATA_LIMITS.key, name.length));
    if (value.length > METADATA_LIMITS.value) add("value", tooLong(METADATA_LIMITS.value, value.length));
    seen.add(name);
  });
  if (count > METADATA_LIMITS.keys) {
    problems.unshift({
      row: null,
      part: "key",
      message: `must not have more than ${METADATA_LIMITS.keys} keys (it has ${count})`,
    });
  }
  return problems;
}

const tooLong = (most: number, length: number) => `must not be longer than ${most} characters (it has ${length})`;
