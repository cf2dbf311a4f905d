import { fold } from "../../text/fold";

/** Words that call something required; folded, English, German, Spanish. */
const REQUIRED =
  /\b(?:must(?!-have list)|require[sd]?|requirements?|mandatory|essential|obligatory|compulsory|prerequisite|non-negotiable|you(?: will|'ll)? need|candidates need|needs? to (?:be|have|hold)|have to (?:be|have|hold)|(?:is|are) necessary|minimum|muss|mussen|musst|erforderlich\w*|voraussetzung\w*|vorausgesetzt|anforderung\w*|zwingend\w*|notwendig\w*|unabdingbar\w*|benotig(?:st|en)|brauchst|brauchen sie|mindestens|imprescindibles?|obligatori[oa]s?|requerid[oa]s?|se requiere[n]?|requisitos?|necesari[oa]s?|debe(?:s|n|ra|ras)?|se exige|indispensables?|minim[oa])\b/;

/** Words that take it back, or say that it is merely welcome. */
const NOT_REQUIRED =
  /\b(?:not (?:a )?(?:required|essential|necessary|needed|mandatory|must|requirement)|no [\w -]{0,40}(?:required|necessary|needed)|as (?:required|needed|necessary)|(?:when|where|if) (?:required|needed|necessary)|essential (?:part|to (?:our|the))|(?:do|does|did) not (?:need|require)|don't need|required (?:training|equipment) (?:is|will be) provided|nicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|notig|vorausgesetzt)|kein muss|keine? [\w -]{0,30}(?:erforderlich|notwendig|notig)|no (?:es |son )?(?:imprescindible|necesari[oa]|obligatori[oa]|requerid[oa])s?|sin experiencia)\b/;

const WELCOME =
  /\b(?:nice[- ]to[- ]have|(?:a|strong|big|real|definite) plus|bonus|preferred|preferabl[ey]|desirable|desired|advantage(?:ous)?|ideally|it would be (?:great|nice|good)|(?:great|nice) if|welcome|useful|helpful|beneficial|(?:an )?asset|optional|appreciated|we will train|training (?:is |will be )?(?:given|provided)|von vorteil|wunschenswert|idealerweise|gern gesehen|gerne gesehen|ein plus|schon ware|willkommen|se valora(?:ra|n)?|valorable|deseable|preferible(?:mente)?|un plus|sera (?:un )?valorad[oa])\b/;

/** True for words that call what they speak of required ("must", "required", "Voraussetzung", "imprescindible"). */
export function saysRequired(text: string): boolean {
  const folded = fold(text);
  return REQUIRED.test(folded) && !NOT_REQUIRED.test(folded) && !WELCOME.test(folded);
}

/** True for words that call something welcome but not needed. */
export function saysWelcome(text: string): boolean {
  const folded = fold(text);
  return WELCOME.test(folded) || NOT_REQUIRED.test(folded);
}

/** Licences, the right to work and the hours of a shift are demands by what they are, without the word "must". */
const DEMANDS_BY_NATURE =
  /\b(?:licen[cs]ed?|licen[cs]es|licensure|registration with|(?:right|eligible|authori[sz]ed|entitled|permit(?:ted)?|legally able|allowed|authori[sz]ation) to work|work(?:ing)? (?:permit|authori[sz]ation|visa)|cdl(?: class)?|fuhrerschein\w*|fahrerlaubnis|approbation|arbeitserlaubnis|aufenthaltstitel|carnet de (?:conducir|carretillero|manipulador)|carne de conducir|permiso de (?:trabajo|conducir|conduccion)|colegiad[oa]|colegiacion)\b/;
const HOURS =
  /(?:\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|uhr)\b|\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d) ?(?:h\b|to\b|bis\b|a\b|-|–)|\b(?:night|day|late|early|evening|morning|weekend|rotating|split|first|second|third|\d(?:st|nd|rd|th)) shifts?\b|\bshifts? (?:between|from|work|pattern|system)\b|\b(?:every|one|each|alternate|two|first|second|third) (?:\w+ )?weekends?\b|\bweekends? (?:work|day|days|availability|required)\b|\bearly starts?\b|(?:weeks?|weekends?|days?|nights?|rota(?:tion)?|one in \w+|every|share|participat\w*)\b[^.;]{0,30}\bon[- ]call\b|\bon[- ]call (?:\d in|one in|rota|rotation|duty|shifts?|weeks?)\b|\bnights?\)|\bwork(?:ing)? nights\b|\bweeknights\b|\bnights (?:and|or) weekends\b|\bbank holidays\b|\b(?:schichtdienst|schichtarbeit|\w+schicht(?:en)?|schichten|nachtdienst\w*|wochenenddienst\w*|wochenend\w*|rufbereitschaft|bereitschaftsdienst\w*)\b|\b(?:turnos?|fines? de semana|festivos|guardias|nocturn[oa]s?)\b)/;
const LOOSE =
  /\b(?:rare(?:ly)?|flexible|flexitime|optional|voluntary|if you (?:like|want)|occasional(?:ly)?|may be|prefer(?:red|ence)?|possible|some|no weekends?|no nights|home (?:every|each|on) weekends?|weekends? (?:off|free)|free weekends?|flexib\w*|freiwillig|moglich|gelegentlich|opcional|voluntari[oa]|posible|ocasional\w*|sin fines)\b/;

/** True for a licence, a permit or the right to work. */
export const isPermit = (text: string) => DEMANDS_BY_NATURE.test(fold(text));

/** True for hours, shifts and days that a job has. */
export const namesHours = (text: string) => HOURS.test(fold(text));

/** True when hours are told as open to choice or seldom. */
export const isLoose = (text: string) => LOOSE.test(fold(text));

/**
 * Whether a sentence makes what it speaks of a demand that may knock out: it calls it required, or it names a licence, a
 * permit or the hours of the job, and takes nothing back.
 */
export function demands(sentence: string): boolean {
  if (saysRequired(sentence)) return true;
  if (saysWelcome(sentence)) return false;
  return isPermit(sentence) || (namesHours(sentence) && !isLoose(sentence));
}
