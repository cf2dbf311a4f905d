import type { Cell } from "../../resume/text/cells";
import type { Doc, Unit } from "../../resume/text/document";

const LOOSE =
  /(?:[,–—\-/&(]|\b(?:of|and|the|in|with|to|a|an|for|or|by|on|at|from|y|de|la|el|con|en|und|mit|der|die|das|von|für|para|por|o))$/iu;
const RUNNING_TEXT = new Set(["experience", "profile", "top", "volunteer", "internship", "gap"]);

/**
 * The lines a unit was put together from, where they are entries of a list ("ATLS, expired 2025" after "BLS, valid to
 * 2027"): print without bullets makes one unit of them. A sentence broken over lines stays whole.
 */
export function linesOf(doc: Doc, unit: Unit): Unit[] {
  if (unit.cells.length < 2 || RUNNING_TEXT.has(unit.section)) return [unit];
  const width = Math.max(...unit.cells.map((cell) => cell.text.length));
  const groups: Cell[][] = [];
  for (const cell of unit.cells) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const carriesOn =
      last &&
      (!/^[\p{Lu}\p{N}]/u.test(cell.text) ||
        LOOSE.test(last.text) ||
        (last.text.length > 60 && last.text.length > width * 0.8));
    if (group && carriesOn) group.push(cell);
    else groups.push([cell]);
  }
  if (groups.length === 1) return [unit];
  return groups.map((cells) => {
    const start = cells[0]?.start ?? 0;
    const end = cells[cells.length - 1]?.end ?? 0;
    let from = unit.from;
    while (from < unit.to && (doc.tokens[from]?.start ?? end) < start) from += 1;
    let to = from;
    while (to < unit.to && (doc.tokens[to]?.start ?? end) < end) to += 1;
    return { ...unit, cells, from, to };
  });
}
