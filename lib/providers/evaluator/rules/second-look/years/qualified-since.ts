import { NOT_A_JOB } from "../../lexicon/job-kinds";
import { findDates } from "../../resume/history/dates";
import type { Doc } from "../../resume/text/document";
import type { History } from "./entry";
import { folded, standsIn, type Word } from "./kin";

const TRAINED =
  /^(?:train\w*|vocational|apprenticeship\w*|ausbildung\w*|lehre|qualif\w*|graduat\w*|degree|studium|abschluss|examen|titulacion|formacion|carrera|registration|licen\w*|approbation|ubung)$/;
const DIPLOMA =
  /\b(?:degree|diploma|bachelor|master|b ?sc?|m ?sc?|ba|ma|doctor\w*|graduat\w*|licenciatura|grado|titulo|examen|abschluss|studium|ausbildung|gesellenbrief|certificate|nvq|apprenticeship)\b/;

/**
 * The month from which work counts that must come after something ("post-MSW", "nach der Ausbildung"): the end of the
 * training, or a date beside the words, as early and as late as it may be meant. Months since year 0; null when undated.
 */
export function qualifiedSince(
  doc: Doc,
  history: History,
  words: readonly Word[],
  now: number,
): { earliest: number; latest: number } | null {
  const general = words.length === 0 || words.every((word) => TRAINED.test(word.norm));
  if (general) {
    const trained = history.entries.filter((entry) => NOT_A_JOB.apprentice.test(folded(entry.title)));
    const ends = trained.map((entry) => entry.interval.to);
    if (ends.length > 0) return { earliest: Math.min(...ends), latest: Math.max(...ends) };
  }
  const months: number[] = [];
  for (const unit of doc.units) {
    if (unit.section === "experience" || unit.section === "top" || unit.section === "profile") continue;
    const start = unit.cells[0]?.start ?? 0;
    const text = doc.text.slice(start, unit.cells[unit.cells.length - 1]?.end ?? start);
    const said = folded(text);
    const about = general ? DIPLOMA.test(said) : words.every((word) => standsIn(word, said.split(" ")));
    if (!about || /\bplacement|in progress|laufend|en curso|expected|voraussichtlich/.test(said)) continue;
    for (const date of findDates(text)) {
      const end = date.to ?? date.from;
      if (!end.now && end.mid <= now) months.push(end.mid);
    }
  }
  if (months.length === 0) return null;
  return { earliest: Math.min(...months), latest: general ? Math.max(...months) : Math.min(...months) };
}
