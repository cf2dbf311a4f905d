import { LANGUAGES } from "../../evaluator/rules/lexicon/languages";
import { fold } from "../../text/fold";
import { isPermit, namesHours } from "../reading/demands";
import type { Statement } from "../reading/statements";

/** What a demand is about, as far as it decides who judges it: a resume, a form or an interview. */
export type Kind =
  | "licence"
  | "years"
  | "degree"
  | "certificate"
  | "language"
  | "tool"
  | "skill"
  | "soft"
  | "condition";

const YEARS =
  /(?:\b\d{1,2}(?:\+(?=\s)|\b)|\b(?:one|two|three|four|five|six|seven|eight|ten|a|several|ein(?:e[mn]?)?|zwei|drei|vier|funf|mehrjahrige?\w*|un|uno|dos|tres|cuatro|cinco)\b)(?:\s*(?:or more|plus|to|-|–|bis|a|o mas|oder mehr)\s*\w*)?\s*(?:or more |full )?(?:years?(?! \d)|months?|jahren?|monaten?|anos?|meses)\b|\bmehrjahrig\w*|\b(?:prior|previous|proven) experience\b/;
const DEGREE =
  /\b(?:degrees?|bachelor\w*|master'?s?\b(?! data)|phd|doctorate|diploma|b\.?sc|m\.?sc|bsn|mba|llb|ged|high school|gcses?|a[- ]levels?|studium|hochschulabschluss|abgeschlossene\w*|ausbildung\b(?! von)|berufsausbildung|examen|gelernte\w*|titulo|titulacion|titulad[oa]|grado (?:en|medio|superior)|licenciatura|ciclo formativo|fp)\b/;
const CERTIFICATE =
  /\b(?:certif\w*|accredit\w*|osha(?: \d+)?|bls|acls|pals|tncc|cpa|acca|cfa|cipd|shrm|pmp|haccp|first aid|food (?:handler|safety|hygiene)|qualified teacher status|qts|sia (?:badge|licen[cs]e)|forklift|zertifi\w*|nachweis|schein|\w*schein|sachkunde\w*|unterrichtung nach|34a|certificad\w*|acreditac\w*|carnet de (?:carretillero|manipulador)|tip)\b/;
const SOFT =
  /\b(?:communicat\w*|team ?(?:player|work|spirit)|reliab\w*|punctual\w*|motivat\w*|attitude|calm|friendly|flexib\w*|patien(?:ce|t(?! ))|empath\w*|organi[sz](?:ed|ational)|attention to detail|problem[- ]solving|interpersonal|positive|proactive|work (?:ethic|independently)|handle an? |personality|sense of|passion\w*|enthusias\w*|hygiene standards|decisions|trusted|teamfahig\w*|zuverlassig\w*|freundlich\w*|freude|belastbar\w*|selbst(?:st)?andig\w*|flexibil\w*|kommunikati\w*|puenktlich\w*|punktlich\w*|sorgfalt\w*|engagement|empathie|trabajo en equipo|puntual\w*|responsab\w*|don de gentes|amab\w*|ganas de|actitud|proactiv\w*|organizad[oa])\b/;
const CONDITION =
  /\b(?:lift (?:up to |at least )?\d+|lifting|on your feet|stand for|away from home|nights? (?:a week )?away|travel|full[- ]time|part[- ]time|vollzeit|teilzeit|jornada (?:completa|parcial)|transport|medical card|drug (?:test|screen)\w*|dbs|criminal record|own (?:\w+ )?(?:tools|knives|car|vehicle|van)|right to work|eligible to work|work permit|background check|start date|willing(?:ness)? to travel|within \d+ (?:days|weeks)|fuhrungszeugnis|arbeitserlaubnis|reisebereitschaft|vehiculo propio|permiso de trabajo|disponibilidad)\b/;
const TOOL =
  /\b(?:[A-Z]{2,}\w*|[A-Z]\w*[A-Z+#]\w*|[A-Z][a-z]+(?=[,)]| or [A-Z]| and [A-Z]))|\b(?:Excel|Python|Java|Figma|Photoshop|Salesforce|Zendesk|Kubernetes|Docker|Terraform|Rust|Go)\b/;

/** Sorts what an ad wants of a person. */
export function kindOf({ phrase, rank }: Pick<Statement, "phrase" | "rank">): Kind {
  const { text } = phrase;
  const folded = fold(text);
  if (/^(?:an? |strong |your )*portfolio\b/.test(folded)) return "condition";
  if (CONDITION.test(folded) || (namesHours(text) && !isPermit(text))) return "condition";
  if (/\b(?:right|eligible|permit|authori[sz]ed) to work\b/.test(folded)) return "condition";
  // "Licence agreements" are drafted, not held.
  if (rank === "duty") return "skill";
  if (isPermit(text) || /\b(?:registration|registered)\b/.test(folded)) return "licence";
  if (YEARS.test(folded)) return "years";
  if (DEGREE.test(folded)) return "degree";
  if (CERTIFICATE.test(folded)) return "certificate";
  if (namesLanguage(folded)) return "language";
  if (SOFT.test(folded)) return "soft";
  return TOOL.test(text.slice(1)) ? "tool" : "skill";
}

/** True for folded words that ask for a human language ("fluent German", "write clear English"). */
function namesLanguage(folded: string): boolean {
  const isNamed = Object.values(LANGUAGES).some((pattern) => pattern.test(folded));
  return (
    isNamed &&
    !/\b(?:english (?:breakfast|literature)|german (?:market|law)|spanish (?:market|law)|teach\w*|unterricht)\b/.test(
      folded,
    )
  );
}

/** True when a text asks for a licence to drive, in English, German or Spanish; it need not be folded. */
export const isDriving = (text: string) =>
  /\b(?:driv(?:ing|er'?s?) (?:licen[cs]e|permit)|cdl|fuhrerschein\w*|fahrerlaubnis|conducir|conduccion)\b/.test(
    fold(text),
  );
