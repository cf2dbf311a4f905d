import { fold } from "../../text/fold";
import { demands, isLoose, isPermit, namesHours, saysRequired, saysWelcome } from "../reading/demands";
import type { Language } from "../reading/language";
import type { Sentence } from "../reading/lines";
import { shortened } from "../reading/phrase";
import type { Statement } from "../reading/statements";
import { CONDITION_TEXTS, type ConditionId } from "./condition-texts";

/** What a form asks: a fact about hours, papers, dates, files or numbers that the ad names. */
export type Condition = {
  id: ConditionId;
  kind: "yes_no" | "date" | "file" | "number" | "choice";
  text: string;
  options?: string[];
  /** True when the ad makes it a condition, so that "no" knocks out. */
  knockout: boolean;
  /** The sentence of the ad behind it. */
  sentence: Sentence;
};

type Rule = {
  id: ConditionId;
  kind: Condition["kind"];
  cue: RegExp;
  unless?: RegExp;
  /**
   * When a "no" may knock out: "called" where the ad calls it required; "named" where naming it is enough (licences, the
   * right to work, hours); "never" for the body, dates and comfort.
   */
  knockout: "called" | "named" | "never";
};

const RULES: readonly Rule[] = [
  {
    id: "right_to_work",
    kind: "yes_no",
    cue: /\b(?:(?:right|eligible|authori[sz]ed|entitled|allowed|legally able|permitted) to work|work (?:permit|visa|authori[sz]ation)|authori[sz]ation to work|visa sponsorship|sponsor(?:ship)?\b.{0,20}\bvisa|arbeitserlaubnis|aufenthaltstitel|permiso de trabajo|autorizacion para trabajar)\b/,
    knockout: "named",
  },
  {
    id: "driving_licence",
    kind: "yes_no",
    cue: /\b(?:driv(?:ing|er'?s?) (?:licen[cs]e|permit)|cdl(?: class)?|class [abc] cdl|hgv|category [bc]e? (?:driving )?licen[cs]e|fuhrerschein\w*|fahrerlaubnis|carnet de conducir|carne de conducir|permiso de (?:conducir|conduccion)|carnet [bc])\b/,
    knockout: "named",
  },
  {
    id: "background_check",
    kind: "yes_no",
    cue: /\b(?:background (?:check|screening)|dbs(?: check)?|criminal record|drug (?:test|screen)\w*|fuhrungszeugnis|antecedentes penales|certificado de delitos)\b/,
    knockout: "called",
  },
  {
    id: "obtain",
    kind: "yes_no",
    cue: /\b(?:within \d+ (?:days|weeks|months)|(?:or|be) (?:willing|able|prepared) to (?:obtain|get|acquire)|willing(?:ness)? to (?:obtain|get)|innerhalb von|bereitschaft,? (?:zum|zur|den|die|das|einen|eine) erwerb|en un plazo de)\b/,
    unless: /\b(?:km|miles|kilometres|working days|hours)\b/,
    knockout: "called",
  },
  { id: "hours", kind: "yes_no", cue: /$^/, knockout: "named" },
  {
    id: "licence_file",
    kind: "file",
    cue: /\b(?:\w+ licen[cs]e|licensed|licensure|registration with|approbation|colegiad[oa]|colegiacion|urkunde)\b/,
    unless: /\b(?:driv|software licen|licen[cs]e agreements?|cdl|licensing)\b/,
    knockout: "never",
  },
  {
    id: "tools",
    kind: "yes_no",
    cue: /\b(?:own (?:\w+ )?(?:tools|knives)|your own (?:tools|vehicle|car|laptop)|own (?:car|vehicle|van|transport)|reliable (?:transport\w*|car|vehicle)|eigene[sr]? (?:werkzeug\w*|auto|pkw|fahrzeug)|vehiculo propio|coche propio|herramientas propias)\b/,
    knockout: "called",
  },
  {
    id: "travel",
    kind: "yes_no",
    cue: /\b(?:travel(?:ling)? (?:up to|to|is|of|required|within|\d)|\d+ ?% travel|willing(?:ness)? to travel|overnight (?:stays?|travel|away)|nights? (?:a week |per week )?away|away from home|reisebereit\w*|dienstreisen|disponibilidad para viajar|viajes? frecuentes?)\b/,
    knockout: "called",
  },
  {
    id: "body",
    kind: "yes_no",
    cue: /\b(?:lift(?:ing)? (?:up to |at least )?\d+|lift heavy|carry(?:ing)? \d+|stand(?:ing)? for (?:long|\d)|on your feet|at heights?|heben von|schwer(?:es)? heben|korperlich belastbar\w*|levantar (?:hasta )?\d+|cargas? (?:de )?(?:hasta )?\d+|esfuerzo fisico)\b/,
    knockout: "never",
  },
  {
    id: "start",
    kind: "date",
    cue: /\b(?:start(?:ing|s)? (?:date|in|on|from|immediately|asap)|(?:january|february|march|april|may|june|july|august|september|october|november|december) start|immediate start|available (?:immediately|from)|start (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)|ab sofort|eintrittstermin|zum nachstmoglichen|zum \d{1,2}|fruhestmoglich\w*|incorporacion (?:inmediata|en)|disponibilidad inmediata|fecha de inicio)\b/,
    knockout: "never",
  },
  {
    id: "portfolio",
    kind: "file",
    cue: /\b(?:portfolio|work samples?|writing samples?|showreel|arbeitsproben?|portafolio|muestras de trabajo)\b/,
    unless:
      /\b(?:product portfolio|portfolio of (?:clients|customers|accounts|products|properties)|client portfolio|cartera|manage a portfolio)\b/,
    knockout: "never",
  },
  {
    id: "letter",
    kind: "file",
    cue: /\b(?:cover(?:ing)? letter|letter of motivation|motivation letter|anschreiben|motivationsschreiben|carta de presentacion|carta de motivacion)\b/,
    knockout: "never",
  },
  {
    id: "pay_wish",
    kind: "number",
    cue: /\b(?:salary expectations?|expected salary|desired salary|gehaltsvorstellung\w*|gehaltswunsch|pretensiones? (?:salariales?|economicas?)|expectativas? salarial\w*)\b/,
    knockout: "never",
  },
  { id: "part_time", kind: "choice", cue: /$^/, knockout: "never" },
  {
    id: "place",
    kind: "yes_no",
    cue: /\b(?:(?:one|two|three|four|five|\d) days? (?:a|per) week (?:in|at|on)|days? on[- ]site|hybrid\b[^.]{0,40}\b(?:days|in [a-z]+)|on[- ]site in|relocat\w*|prasenz|vor ort|presencial|hibrid[oa] en)\b/,
    knockout: "never",
  },
];

const PART_TIME = /\b(?:part[- ]time|teilzeit|tiempo parcial|media jornada|jornada parcial)\b/;
const COUNTRY = /\bwork (?:in|within) ((?:the )?[A-Z][\p{L}.]*(?: [A-Z][\p{L}.]*){0,2})/u;

/** Parts of a sentence that tell hours, days, or how many hours. */
const DAYS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|montags?|freitags?|samstags?|lunes|viernes|sabados?|domingos?|\d+ (?:hours|stunden|horas))\b/;

/** The most telling stretch of a sentence, so that a form stays short. */
function stretchOf(
  id: ConditionId,
  sentence: Sentence,
  statements: readonly Statement[],
  fits: (text: string) => boolean,
): string {
  const body = sentence.text.slice(sentence.body - sentence.start);
  const piece = statements.find((one) => one.sentence === sentence && fits(one.text));
  // A task holds more than the condition in it; a demand is told whole.
  const isTelling = piece !== undefined && /\p{L}{3}.*\s\p{L}{3}/u.test(piece.text);
  const isWhole = id === "hours" && piece?.rank !== "duty";
  const whole = !isWhole && isTelling && piece.text.length < body.length * 0.8 ? piece.text : body;
  return shortened((ALONE[id]?.(whole, fits) ?? whole).replace(/[.;]+$/, "")).slice(0, 160);
}

const partWith = (cut: RegExp) => (text: string, fits: (part: string) => boolean) =>
  text
    .split(cut)
    .find((part) => fits(part) && part.trim().includes(" "))
    ?.trim();

/** Conditions that can be told without the rest of their sentence. */
const ALONE: Partial<Record<ConditionId, (text: string, fits: (part: string) => boolean) => string | undefined>> = {
  driving_licence: partWith(/[,;]\s|\s(?:and|und|y)\s/),
  background_check: partWith(/[,;]\s|\s(?:and|und|y)\s(?=an?\s)/),
  pay_wish: partWith(/[,;]\s|\s(?:and|und|y)\s/),
  letter: partWith(/[,;]\s|\s(?:and|und|y)\s/),
  hours(text) {
    const parts = text.split(/(?<=[,;])\s/);
    const isTime = (part: string) => namesHours(part) || DAYS.test(fold(part));
    const first = parts.findIndex(isTime);
    return first < 0
      ? undefined
      : parts
          .slice(first, parts.findLastIndex(isTime) + 1)
          .join(" ")
          .replace(/[,;]$/, "");
  },
};

function questionOf(rule: Rule, sentence: Sentence, statements: readonly Statement[], language: Language): Condition {
  const fits = rule.id === "hours" ? namesHours : (text: string) => rule.cue.test(fold(text));
  const stretch = stretchOf(rule.id, sentence, statements, fits);
  const country = rule.id === "right_to_work" ? COUNTRY.exec(sentence.text)?.[1] : undefined;
  const texts = CONDITION_TEXTS[language];
  return {
    id: rule.id,
    kind: rule.kind,
    text: country ? texts.country(country.replace(/[.,]+$/, "")) : texts[rule.id](stretch),
    ...(rule.kind === "choice" && { options: texts.options }),
    knockout: mayKnockOut(rule, sentence),
    sentence,
  };
}

/** Looks at each part: "weekends 7 am to 3 pm, training given" has hours, and something that is given. */
const namesFixedHours = (text: string) =>
  text.split(/[,;]\s/).some((part) => namesHours(part) && !isLoose(part) && !saysWelcome(part));

function mayKnockOut(rule: Rule, sentence: Sentence): boolean {
  if (rule.knockout === "never") return false;
  if (rule.id === "hours") return namesFixedHours(sentence.text) && !isLoose(sentence.text);
  if (saysWelcome(sentence.text)) return false;
  // A heading such as "Requirements" speaks for what stands under it.
  if (sentence.section === "required" || saysRequired(sentence.text)) return true;
  return rule.knockout === "named" && demands(sentence.text);
}

/** What a form should ask of the hours, papers, dates, files and numbers that an ad names; each kind once. */
export function conditionsOf(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
  language: Language,
): Condition[] {
  const found = new Map<ConditionId, Condition>();
  for (const sentence of sentences) {
    if (
      sentence.section === "apply" &&
      !/portfolio|letter|sample|expectation|anschreiben|gehaltsvor|arbeitsprobe|carta|pretension/i.test(sentence.text)
    )
      continue;
    const folded = fold(sentence.text);
    for (const rule of RULES) {
      const isCued =
        rule.id === "hours"
          ? namesFixedHours(sentence.text)
          : rule.id === "part_time"
            ? PART_TIME.test(folded) && /\b(?:or|open|possible|oder|moglich|posib|full|voll)\w*\b/.test(folded)
            : rule.cue.test(folded) &&
              !rule.unless?.test(folded) &&
              !(saysWelcome(sentence.text) && !isPermit(sentence.text));
      if (!isCued) continue;
      const condition = questionOf(rule, sentence, statements, language);
      const known = found.get(rule.id);
      if (!known || (condition.knockout && !known.knockout)) found.set(rule.id, condition);
    }
  }
  if (found.has("driving_licence") && found.get("licence_file")?.sentence === found.get("driving_licence")?.sentence) {
    const other = statements.some((one) => isPermit(one.text) && !/driv|cdl|fuhrerschein|conduc/.test(fold(one.text)));
    if (!other) found.delete("licence_file");
  }
  return [...found.values()];
}
