import type { EligibilityResult } from "../../port";
import { FIRST_PERSON } from "../lexicon/cues";
import { FOR_A_TIME, TAKEN_BACK } from "../lexicon/denials";
import { LANGUAGES } from "../lexicon/languages";
import { peopleLed } from "../resume/judge/people";
import type { Reading } from "../resume/reading";
import { splitLines, wordsAround } from "./lines";

const LOW_LEVEL =
  /\b(?:[ab][12]|basics?|basic\w*|beginner\w*|elementary|conversational\w*|intermediate|limited working|grund\w*|schul\w+|anfanger\w*|mittel\w*|nociones|principiante|elemental|intermedi[oa]|medio|learning|none|no|not|kein\w{0,2}|nicht|sin)\b/;

// Certificates of languages, which name a level of their own.
const TESTS: Record<string, RegExp> = {
  English: /\b(?:toefl|ielts|cambridge (?:c1|c2|advanced|proficiency|english)|cae|cpe|toeic|bulats)\b/,
  German: /\b(?:goethe|telc|testdaf|dsh|osd)\b/,
  Spanish: /\b(?:dele|siele)\b/,
  French: /\b(?:delf|dalf|tcf)\b/,
};

/** Why a "fail" on a language is not proven: the level must be told of the writer, in words of level, with no test beside it. */
export function doubtLanguage(reading: Reading, names: readonly string[], result: EligibilityResult): string | null {
  const { quoted, others } = splitLines(reading, result.evidence);
  const own = quoted.filter((line) => line.section !== "experience" && line.section !== "education");
  if (own.length === 0) return "The line tells of work or lessons, not of the level.";
  if (!own.some((line) => LOW_LEVEL.test(wordsAround(reading, line))))
    return "The level is not told in words of level.";
  const tested = [...others, ...quoted].some((line) =>
    names.some((name) => TESTS[name]?.test(wordsAround(reading, line)) && LANGUAGES[name]),
  );
  return tested ? "A test of the language is listed as well." : null;
}

const FOR_GOOD =
  /\b(?:never|not (?:yet )?held|have not|havent|before or after|so far|to date|ever|any job|individual contributor|nie|bisher|bislang|noch|nicht|nunca|jamas|hasta (?:ahora|la fecha))\b/;
const LED_BY_TITLE =
  /\b(?:team ?lead\w*|team manager|supervisor\w*|foreman|forewoman|head of|shift (?:lead|manager)\w*|department manager|store manager|warehouse manager|restaurant manager|teamleit\w*|schichtleit\w*|gruppenleit\w*|abteilungsleit\w*|stationsleit\w*|lagerleit\w*|vorarbeit\w*|jef[ea] de (?:equipo|turno)|encargad[oa]|capataz)\b/;

/** Why a "fail" on leading people is not proven: what one job lacked another may have had. */
export function doubtPeople(reading: Reading, result: EligibilityResult): string | null {
  const { quoted } = splitLines(reading, result.evidence);
  const words = quoted.map((line) => wordsAround(reading, line));
  if (words.some((line) => TAKEN_BACK.test(line))) return "The denial is taken back.";
  if (words.some((line) => FOR_A_TIME.test(line) && !FOR_GOOD.test(line))) return "It is denied for a time only.";
  if (words.some((line) => FOR_GOOD.test(line))) return null;
  const { shown } = peopleLed(reading);
  const elsewhere = shown.some((span) => !quoted.some((line) => span.from >= line.from && span.from < line.to));
  const titled = reading.jobs.some(
    (job) =>
      job.kind === "job" &&
      LED_BY_TITLE.test(job.header) &&
      !quoted.some((line) => line.from >= job.from && line.from < job.to),
  );
  return elsewhere || titled ? "Another entry shows people who were led." : null;
}

/** Why a "fail" on readiness or a driving record is not proven: the story of a job may be about others. */
export function doubtReadiness(reading: Reading, result: EligibilityResult): string | null {
  const { quoted } = splitLines(reading, result.evidence);
  const others = quoted.every(
    (line) =>
      line.section === "experience" &&
      line.bullet &&
      !FIRST_PERSON.test(wordsAround(reading, line)) &&
      !/\b(?:mvr|driving record|licen[cs]e)\b/.test(wordsAround(reading, line)),
  );
  return quoted.length > 0 && others ? "The line is about the work, not about the writer." : null;
}
