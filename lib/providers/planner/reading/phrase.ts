import { fold } from "../../text/fold";
import type { Language } from "./language";
import { baseOf, VERBS } from "./verbs";

/**
 * What a statement says, bare of "you must have", and how it stands in a sentence of ours: "verb" after "you will", "noun"
 * after "this job asks for", "able" after "you need to be able to", "done" after "people who have", "being" after "people
 * who are", "doing" after "people who".
 */
export type Phrase = { text: string; form: "verb" | "noun" | "able" | "done" | "being" | "doing" };

/** Longest part of an ad that fits into a question somebody hears. */
const LONGEST = 115;

const PARTICIPLE =
  /^(?:\w+ed|led|run|built|done|been|made|taught|written|sold|grown|held|kept|won|met|driven|given|taken|shown|brought|begun|spent|dealt|cut|set|put|understood)\b/i;
const ADJECTIVE =
  /^(?:comfortable|willing|confident|happy|fluent|familiar|experienced|ready|reliable|punctual|organi[sz]ed|patient|calm|friendly|curious|proficient|skilled|competent|flexible|eligible|available|passionate|motivated|trusted|used to|good at|self[- ]motivated|detail[- ]oriented|honest|careful|courteous|polite)\b/i;

const TAILS =
  /\s*(?:\((?:[^()]*\b(?:required|preferred|essential|desirable|plus)\b[^()]*)\)|[,–-]?\s*\b(?:is|are|would be|will be)\s+(?:\w+\s+){0,2}(?:plus|must|advantage|bonus|asset|preferred|desirable|welcome|required|essential|necessary|mandatory|needed|useful|helpful|nice to have|appreciated)\b.*|,?\s*\b(?:required|essential|mandatory|preferred|a plus|nice to have|desirable|von vorteil|wünschenswert|erforderlich|vorausgesetzt|ist ein (?:großes )?plus|se valora(?:rá)?|valorable|deseable|imprescindible|es un plus))\s*$/i;

const TAILS_DE =
  /\s+(?:ist|sind|wäre|wären|wird|werden)\s+(?:eine?\s+|zwingend\w*\s+|unbedingt\s+)?(?:voraussetzung|erforderlich|vorausgesetzt|notwendig|von vorteil|wünschenswert|plus|erwünscht|gerne? gesehen|willkommen|ein muss|muss)\b.*$/i;

const LEADS: Record<Language, [RegExp, Phrase["form"] | null][]> = {
  en: [
    [
      /^(?:(?:the|your)\s+)?(?:work|job|role|position|duties|tasks|responsibilities)\s+(?:includes?|involves?|are|will include)\s+/i,
      "noun",
    ],
    [/^it would be (?:great|nice|good) if you\s+(?:have|had)\s+/i, "done"],
    [/^(?:you(?:['’]ll| will)?\s+)?(?:must|should|need to|needs to|have to|will need to)\s+be\s+able\s+to\s+/i, "able"],
    [/^(?:you(?:['’]ll| will)?\s+)?(?:must|should|need to|needs to|have to|will need to)\s+be\s+/i, "being"],
    [
      /^(?:you\s+)?(?:must|should|need to|needs to|have to|will need(?: to)?|need)\s+(?:have|hold|possess|bring)\s+/i,
      "noun",
    ],
    [/^(?:(?:you\s+)?(?:are|be)\s+)?able\s+to\s+/i, "able"],
    [/^(?:the |an? |proven |demonstrated |strong )?ability\s+to\s+/i, "able"],
    [/^(?:you\s+)?can\s+/i, "able"],
    [/^willingness\s+to\s+/i, "able"],
    [/^(?:you\s+)?(?:must|should)\s+/i, "doing"],
    [
      /^(?:you\s+(?:have|bring|hold|possess|need|['’]ll need|will need)|has|have|bring|possess(?:es)?|minimum(?: of)?|proven|required)\s+/i,
      null,
    ],
    [/^(?:you(?:['’]ll|\s+will)?\s+(?:be|are)\s+)?responsible\s+for\s+/i, "noun"],
    [/^(?:you\s+are|you['’]re|are|be)\s+/i, "being"],
    [/^(?:the|this)\s+(?:[\w-]+\s+){1,4}?(?:will|shall)\s+/i, null],
    [/^(?:you(?:['’]ll| will)?|to)\s+(?:also\s+)?/i, null],
  ],
  de: [
    [
      /^(?:du|sie)\s+(?:bringst|bringen|hast|haben|besitzt|besitzen|verfügst über|verfügen über|bist|sind|beherrschst|beherrschen|wirst|werden|kannst|können)\s+/i,
      "noun",
    ],
    [/^(?:(?:du|sie)\s+)?(?:musst|müssen|mindestens)\s+/i, null],
  ],
  es: [
    [
      /^(?:te (?:encargarás|ocuparás) de|serás responsable de|se encargará de|se valorará(?:n|\s+positivamente)?|valorable|deseable|imprescindible)\s+/i,
      null,
    ],
    [
      /^(?:(?:tú|usted)\s+)?(?:tienes|tiene|cuentas con|cuenta con|posees|posee|aportas|eres|es necesario|es imprescindible|se requiere|debes|debe)\s+(?:tener\s+|contar con\s+)?/i,
      "noun",
    ],
  ],
};

/** Words that are no verb where somebody is described ("clean driving record", "support experience"). */
const NOUNS_TOO =
  /^(?:work|support|design|contact|clean|open|direct|correct|complete|present|secure|own|lead|free|light|sound|welcome|set|project|program|cash|market|research|report|record|sales?|service|care|machine|place|position|level|tend|weld|type|contract|process|process|sort|study|transport|test|trade|travel|handle)$/;

/** Starts that lose their capital letter inside an English sentence; names and short forms keep theirs. */
const KEEPS_CAPITAL = /^(?:\S*[A-Z]\S*[A-Z]|\S*\d|I\b|[A-Z]\b(?!\w))/;
const MAYBE_NAME =
  /^(?:English|German|Spanish|French|Polish|Dutch|Italian|Portuguese|Java|Python|Excel|Go|Rust|Word|Docker|Figma|Kubernetes|Terraform|Salesforce|Zendesk|Photoshop|Illustrator|InDesign|Sketch|React|Swift|Kotlin|Scala|Ruby|Linux|Windows|Microsoft|Google|Adobe|Oracle|Fanuc|Siemens|Haas|Heidenhain|Mazak|Opera|Epic|Cerner|Workday|Xero|Sage|Power|Tableau|Jira|Confluence|Slack|Office|Outlook|Monday|Friday|Saturday|Sunday|Tuesday|Wednesday|Thursday)\b/;

function lowered(text: string): string {
  return KEEPS_CAPITAL.test(text) || MAYBE_NAME.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Cuts what is too long to be heard in one breath, at a comma or bracket if there is one. */
export function shortened(text: string): string {
  const head = text.split(/:\s/)[0] ?? text;
  const whole = (head.split(/\s+/).length >= 3 ? head : text).trim();
  if (whole.length <= LONGEST) return whole;
  const bare = whole.replace(/\s*\([^()]*\)/g, "");
  if (bare.length <= LONGEST) return bare;
  const room = bare.slice(0, LONGEST);
  const comma = Math.max(room.lastIndexOf(", "), room.lastIndexOf(" – "), room.lastIndexOf("; "));
  const cut = comma > 35 ? comma : room.lastIndexOf(" ");
  return room
    .slice(0, cut > 0 ? cut : LONGEST)
    .replace(/[\s,;–-]+$/, "")
    .replace(/\s+(?:and|or|the|a|an|of|to|in|for|with|und|oder|mit|für|von|y|o|de|con|para|el|la)$/i, "");
}

/** "Coaches nurses and conducts reviews" -> "coach nurses and conduct reviews"; base forms stay. */
function inBaseForm(text: string): string {
  const isThird = !VERBS.has(fold(text).match(/^[a-z]+/)?.[0] ?? "");
  const first = text.replace(/^[A-Za-z]+/, (verb) => baseOf(verb.toLowerCase()) ?? verb);
  if (!isThird) return first;
  return first.replace(/(\band|,) ([a-z]+s)\b/g, (whole, joint: string, verb: string) => {
    const base = VERBS.has(verb) ? undefined : baseOf(verb);
    return base ? `${joint} ${base}` : whole;
  });
}

/** The bare words of a statement and the form they have. */
export function phraseOf(text: string, language: Language, isDuty: boolean): Phrase {
  let bare =
    text
      .replace(TAILS_DE, "")
      .replace(TAILS, "")
      .replace(/^(?:and|und|y)\s+/i, "")
      .trim() || text;
  let form: Phrase["form"] | null = null;
  for (const [lead, given] of LEADS[language]) {
    const found = lead.exec(bare);
    if (!found || found[0].length >= bare.length) continue;
    const said = found[0];
    bare = bare.slice(said.length);
    form = given;
    if (given === null && /ha(?:ve|s)\s+$/i.test(said) && PARTICIPLE.test(bare)) form = "done";
    else if (given === null && /^you\s+$/i.test(said) && !isDuty) form = "doing";
    else if (
      given === null &&
      /(?:ha(?:ve|s)|bring|hold|possess(?:es)?|need|of|minimum|proven|required|mindestens)\s+$/i.test(said)
    )
      form = "noun";
    break;
  }
  if (language !== "en") return { text: shortened(bare), form: "noun" };
  // "The Nurse Manager leads a unit": the work is what follows the name of the job.
  const named = isDuty ? /^(?:the|this)\s+(?:[A-Z][\w-]*\s+){1,4}(?=([a-z]+s)\s)/i.exec(bare) : null;
  if (named?.[1] && baseOf(named[1])) bare = bare.slice(named[0].length);
  const verb = fold(bare).match(/^[a-z]+/)?.[0] ?? "";
  if (form === null && isDuty && baseOf(verb)) {
    bare = inBaseForm(bare);
    form = "verb";
  } else if (form === null && ADJECTIVE.test(bare)) form = "being";
  else if (form === null && !isDuty && VERBS.has(verb) && !NOUNS_TOO.test(verb))
    form = /^[a-z]+\s+(?:experience|skills?|knowledge|background|of|in)\b/i.test(bare) ? "noun" : "doing";
  return { text: lowered(shortened(bare)), form: form ?? "noun" };
}
