import type { Reading, Span } from "../reading";
import { quotesOf } from "./quote";
import { stanceOf, wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

const ASKED =
  /\b(?:(?:supervis|coordinat|manag|lead|direct|overs)\w*(?: (?!for\b|with\b|in\b)\w+){0,5} (?:teams?|staff|crews?|people|employees|brigades?)\b|direct reports|people manage\w*|manag\w+ (?:people|staff|a team|teams|direct|employees|a (?:\w+ )?team|others|(?:\w+ ){0,2}(?:staff|employees|people|technicians|associates|engineers|nurses|team))|line manage\w*|supervis\w+ (?:others|people|staff|a team|teams|employees|(?:\w+ )?(?:staff|technicians|workers|employees|crew|team))|lead\w* a (?:\w+ ){0,2}team|leading (?:\w+ ){0,2}teams?|team lead\w*|team management|supervisory|personalverantwortung|fuhrungserfahrung|fuhrungsverantwortung|mitarbeiterfuhrung|disziplinarische\w*|personal a cargo|personas a (?:su )?cargo|equipo a (?:su )?cargo|gestion de equipos|liderazgo de equipos|dirigir equipos|coordinar equipos|(?:supervisor|lead|leadership|manager|people management|team management) (?:role|title|position|experience))\b/;

const GROUP =
  "(?:team|teams|crew|staff|people|persons|employees|engineers|developers|designers|nurses|agents|technicians|associates|assistants|workers|analysts|reps?|representatives|direct reports|reports|members|colleagues|drivers|cooks|chefs|servers|teachers|clerks|officers|operators|electricians|apprentices|consultants|accountants|hygienists|caregivers|aides|attorneys|paralegals|interns|volunteers|specialists?|freelancers?|trainees|contractors|students|coordinators|planners|buyers|pharmacists|therapists|cashiers|housekeepers|cleaners|guards|hosts|waiters|mechanics|welders|carpenters|personen|mitarbeit\\w*|kolleg\\w*|leute\\w*|fachkraft\\w*|pflegekraft\\w*|teams?|auszubildende\\w*|kopf\\w*|personas|empleados|trabajadores|operarios|tecnicos|profesionales|equipo|enfermer\\w*|cociner\\w*|camarer\\w*|comerciales|auxiliares)";
const NUMBER =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)";

const LEADS = new RegExp(
  `\\b(?:led|lead|leads|leading|manag\\w+|supervis\\w+|headed|oversaw|oversee\\w*|direct(?:ed|s)|in charge of|charge nurse|responsible for|ran|run|head of|foreman|leit\\w+|fuhr\\w+|gefuhrt|verantwort\\w+|dirig\\w+|lider\\w+|coordin\\w+|gestion\\w*|supervis\\w*|al frente de|a cargo de|encargad\\w+)\\b(?: \\w+){0,4} (?:${NUMBER} (?:\\w+ ){0,2}${GROUP}|(?:a |the |an |ein\\w* |eines |un |el )?(?:\\w+ ){0,2}(?:team|crew|brigade|staff|teams|equipo|mannschaft|brigada)(?:(?: of| von| mit| de)(?: \\w+){0,2} ${NUMBER}\\b)?)|\\b${NUMBER} (?:\\w+ )?(?:direct reports|personas a (?:mi )?cargo|unterstellte)|\\bteam of ${NUMBER}\\b|\\bdirect reports\\b|\\bline manage\\w*|\\bpersonalverantwortung\\b|\\bdisziplinarische \\w+|\\bfachliche \\w+ (?:eines|von|fur)\\b|\\b(?:equipo|personas|personal) a (?:mi |su )?cargo\\b`,
);

const DENIED =
  /\b(?:no|without|never (?:had|managed|led)|zero|(?:do |did )?not (?:yet )?(?:supervise|had|managed|led|lead|held|supervised|hold|manage)|havent|keine?|ohne|sin|nunca (?:he )?)\b(?: \w+){0,4} (?:direct reports|reports|people management|line management|management responsib\w+|supervisory \w+|lead (?:or supervisor )?(?:title|role)|(?:supervisor|manager) (?:title|role)|teams?|staff|others|people|employees|staff responsib\w+|personnel responsib\w+|personalverantwortung|fuhrungsverantwortung|disziplinarische\w*|fuhrungs\w*|leitungs\w*|leitende \w+|mitarbeiterverantwortung|personal a cargo|personas a (?:mi )?cargo|equipo a (?:mi )?cargo|responsabilidad (?:sobre|de) (?:personal|equipo\w*)|equipos?|mando)\b|\bindividual contributor\b|\b(?:fuhrungs|leitungs|personal|mitarbeiter)(?:funktion|verantwortung|aufgaben?|position|rolle|erfahrung) (?:hatte|habe|hab|trug|trage|besteht|bestand|war|wurde|noch|bisher|bislang|ich|mir|dabei|damit| )*(?:nicht(?! nur)|nie|keine)\b|\b(?:personal|equipo|personas) a (?:mi |su )?cargo (?:\w+ ){0,2}(?:no|nunca|ninguno)\b|\b(?:lead|leadership|supervisor|supervisory|manager|management) (?:role|title|position|duties|responsibility) (?:none|never|not (?:yet|held|so far)|i have (?:not|never))\b/;

/** Whether a criterion asks for leading people. `words` is folded. */
export const asksForPeople = (words: string): boolean => ASKED.test(words);

/** Every place that shows or denies the leading of people. */
export function peopleLed(reading: Reading): { shown: Span[]; denied: Span[] } {
  const shown: Span[] = [];
  const denied: Span[] = [];
  for (const unit of reading.doc.units) {
    if (unit.section === "goals" || unit.mode === "wish") continue;
    for (let from = unit.from; from < unit.to; from += 50) {
      const words = wordsBetween(reading, from, Math.min(unit.to, from + 65));
      const no = DENIED.exec(words);
      const yes = LEADS.exec(words);
      const place = (index: number): Span => {
        const at = from + words.slice(0, index).split(" ").filter(Boolean).length;
        return { from: at, to: at + 1 };
      };
      if (no) denied.push(place(no.index));
      // "No direct reports" reads like "direct reports" if only the words are looked at.
      if (
        yes &&
        (!no || yes.index + yes[0].length <= no.index) &&
        !["negated", "wish", "ignored"].includes(stanceOf(reading, place(yes.index)))
      )
        shown.push(place(yes.index));
    }
  }
  return { shown, denied };
}

const LINE_ONLY =
  /\b(?:direct reports|line manage\w*|disziplinarische\w*|personalverantwortung|people manage\w*|personal a cargo|personas a (?:su )?cargo)\b/;

/** Judges "has managed people"; a denial fails unless a team is shown and the criterion does not insist on reporting lines. */
export function judgePeople(reading: Reading, words: string): Judgement {
  const { shown, denied } = peopleLed(reading);
  const strict = LINE_ONLY.test(words);
  if (denied.length > 0 && (strict || shown.length === 0)) {
    return fail(0.85, "The resume says that no people are managed.", quotesOf(reading, denied, 2));
  }
  if (shown.length > 0) return pass(0.8, "The resume shows a team that was led.", quotesOf(reading, shown, 2));
  return silent("The resume does not mention people who report to the candidate.");
}
