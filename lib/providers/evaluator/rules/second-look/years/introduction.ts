import type { Doc } from "../../resume/text/document";
import type { History } from "./entry";
import { folded } from "./kin";

const INTRODUCING = new Set(["top", "profile"]);

/** The folded words by which the resume introduces the candidate: the lines above the first heading and the profile. */
export function introductionOf(doc: Doc, history: History): string[] {
  const dated = new Set(history.entries.flatMap((entry) => entry.titleCell?.start ?? []));
  return doc.units
    .filter(
      (unit) =>
        INTRODUCING.has(unit.section) && !unit.cells.some((cell) => cell.heading !== null || dated.has(cell.start)),
    )
    .slice(0, 12)
    .flatMap((unit) => unit.cells)
    .filter((cell) => !/@|\d{3}/.test(cell.text))
    .flatMap((cell) => folded(cell.text).split(" "))
    .filter(Boolean);
}
