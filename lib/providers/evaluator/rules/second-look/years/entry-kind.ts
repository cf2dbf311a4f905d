import type { SectionKind } from "../../lexicon/headings";
import { NOT_A_JOB, WORKS_THERE } from "../../lexicon/job-kinds";
import { isPerson } from "./kin";

/**
 * What a dated entry is. `job` is paid work; `loose` is a stretch of time the resume does not explain, which may have been
 * work; `training` is preparation that some count and some do not; everything else is surely no paid work.
 */
export type EntryKind = "job" | "loose" | "training" | "internship" | "volunteer" | "education" | "gap" | "other";

const UNPAID =
  /\b(?:unpaid|without pay|no pay|unbezahlt\w*|unentgeltlich\w*|sin remunerar|sin remuneracion|no remunerad\w+|sin sueldo)\b/;
const STUDENT =
  /\b(?:co op|coop student|rotations?|extern|student (?!affairs|services|success|support|counsel\w*|life|accommodation|housing)\w+|summers|summer job|holiday job|ferienjob\w*|ferienarbeit\w*|schulerpraktik\w*|famulatur|praktisches jahr|ferialpraktik\w*|empleo de estudiante|estudiante en|alumn[oa] en)\b/;
const TRAINING =
  /\b(?:trainee|cadet|probationer|volontar\w*|anwarter\w*|training contract|articled|pupil|pupillage|residency|resident|mir)\b/;
const AWAY =
  /\b(?:break|gap|time (?:off|out)|between (?:roles|jobs|posts)|sabbatical|leave|laid off|made redundant|redundancy|looked for work|job search\w*|not (?:in )?(?:employ\w+|work\w*)|no (?:paid )?(?:post|employment|job|work)|travell?(?:ed|ing)|travels?|convalescence|illness|auszeit|pause|unterbrechung|interruption|interrupcion|parentesis|nicht berufstatig|(?:ohne|keine) (?:feste )?(?:anstellung|beschaftigung|stelle)|arbeitslos|arbeitsuchend|weltreise|reise|genesung|krankheit|pausa|baja|sin (?:empleo|trabajo)|desempleo|en paro|viaje|excedencia|maternidad|paternidad|mutterschutz|elternzeit)\b/;
// Who looks after volunteers is paid for it.
const LEADS_VOLUNTEERS =
  /\bvolunteer\w* (?:coordinator|manager|services|engagement|programme?s?|lead|officer|administrator)\b/g;
const UNPAID_HEADING =
  /\b(?:unpaid|placements?|rotations?|internships?|community|memberships?|mitgliedschaft\w*|volunteer\w*|service to|associations?|boards?|ehrenamt\w*|engagement|vereine?|voluntari\w*|asociaciones|mentoring|hobbies|interests|outside|free time|off duty)\b/;

// Odd jobs beside school and belonging to a professional body are no professional work.
const SCHOOL_DAYS =
  /\b(?:schulzeit|studienzeit|neben (?:der schule|dem studium)|(?:school|student|college) days|(?:during|while at|alongside) (?:school|college|university|my studies)|durante (?:los|mis) estudios|epoca de estudiante)\b/;
const BELONGING =
  /\b(?:college|society|association|institute|institution|chamber|guild|union|\w*(?:kammer|verband|verein|gesellschaft)|colegio|asociacion|sociedad)\b.*\b(?:member|fellow|mitglied|miembro|socio|socia|colegiad[oa])(?: \w+)?$|\b(?:member|fellow|mitglied|miembro|socio|socia) (?:of|der|des|im|de|del)\b/;

const ASIDE = new Set<SectionKind>([
  "awards",
  "interests",
  "languages",
  "references",
  "projects",
  "skills",
  "credentials",
  "goals",
]);

/**
 * Decides what an entry is from folded texts: its `title` without employer, everything in its `header`, the `first` line told about it,
 * and the heading above with its kind.
 */
export function entryKind(parts: {
  title: string;
  header: string;
  first: string;
  heading: string;
  section: SectionKind | "unknown";
}): EntryKind {
  const { title, header, first, heading, section } = parts;
  const paidHeading =
    /\b(?:experience|employment|career|professional|erfahrung|berufliche\w*|experiencia|laboral)\b/.test(heading);
  if (
    section === "gap" ||
    NOT_A_JOB.gap.test(header) ||
    (AWAY.test(heading) && !/work|employ|career|experien/.test(heading))
  )
    return "gap";
  const unpaid = NOT_A_JOB.volunteer.test(header.replace(LEADS_VOLUNTEERS, "")) || UNPAID.test(header);
  if (section === "volunteer" || unpaid) return "volunteer";
  if (section === "internship" || NOT_A_JOB.internship.test(title) || STUDENT.test(title)) return "internship";
  if (SCHOOL_DAYS.test(heading)) return "internship";
  if (UNPAID_HEADING.test(heading) && (!paidHeading || /\b(?:memberships?|mitgliedschaft\w*)\b/.test(heading)))
    return "volunteer";
  if (section !== "experience" && BELONGING.test(title)) return "other";
  if (UNPAID.test(first)) return "internship";
  if (NOT_A_JOB.apprentice.test(title)) return "internship";
  if (section === "education") return "education";
  const person = title.split(" ").some((word) => isPerson(word) && !/^(?:master|doctor|bachelor)$/.test(word));
  if (NOT_A_JOB.education.test(title) && !WORKS_THERE.test(title) && !person) return "education";
  if (ASIDE.has(section === "unknown" ? "other" : section)) return "other";
  if (AWAY.test(title) && !person) return "gap";
  return TRAINING.test(title) ? "training" : "job";
}

/** Whether a told stretch of time ("October 2020 to March 2021: laid off") is surely no work; `text` and `heading` folded. */
export const isAway = (text: string, heading: string): boolean =>
  AWAY.test(text) || NOT_A_JOB.gap.test(text) || AWAY.test(heading);
