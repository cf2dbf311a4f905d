/**
 * Things a resume rarely shows unless it says so: permission to work, moving, travel, shifts, transport. Each topic: how
 * a criterion asks for it, what states it, what denies it. All on folded words. Without a statement nothing is concluded.
 */
export type Topic = {
  name: string;
  asked: RegExp;
  yes: RegExp;
  no: RegExp;
  /** Doing it in a present job counts as saying so. */
  practised?: RegExp;
};

const WILLING =
  "(?:no restrictions|without restrictions|keine einschrankungen|sin restricciones|available|open|willing|happy|ready|prepared|able|can|comfortable|flexible|prefer|like|verfugbar|bereit\\w*|bereitschaft|moglich|gerne|disponib\\w+|dispuest\\w+|abiert\\w+|puedo)";
const UNWILLING =
  "(?:not (?:available|open|willing|able|interested|free|prepared)|un(?:available|able|willing)|cannot|cant|can not|no(?! (?:restrict\\w*|limit\\w*|problem\\w*|issues?|objection\\w*|preference\\w*))|never|without(?! (?:restrict\\w*|limit\\w*|problem\\w*))|nicht (?:verfugbar|bereit|moglich)|keine?(?! (?:einschrankung\\w*|problem\\w*))|no (?:disponible|dispuest\\w+|puedo)|sin disponibilidad|only daytime|only days)";
const near = (head: string, topic: string): string => `\\b${head}\\b(?: [\\w,]+){0,9} (?:${topic})`;
const after = (topic: string, tail: string): string => `\\b(?:${topic})(?: \\w+){0,4} ${tail}\\b`;

function shiftTopic(name: string, asked: string, topic: string, practised?: string): Topic {
  return {
    name,
    asked: new RegExp(`\\b(?:${asked})\\b`),
    yes: new RegExp(
      `${near(WILLING, topic)}|${after(topic, "(?:welcome|ok|fine|possible|available|moglich|kein problem|willkommen|sin problema|disponibl\\w*)")}|\\b(?:${topic})(?:bereitschaft|bereit)|\\bschichtbereit\\w*(?: [\\w,]+){0,6} (?:${topic})`,
    ),
    no: new RegExp(
      `${near(UNWILLING, topic)}|${after(topic, "(?:not (?:possible|available|an option)|nicht moglich|excluded|ausgeschlossen|no posible)")}|\\b(?:no|not) (?:for |on |at )?(?:${topic})`,
    ),
    practised: practised ? new RegExp(practised) : undefined,
  };
}

const COUNTED = "(?:one|two|three|four|five|six|a|an|[1-9]|1[0-2]|single|ein\\w{0,2}|zwei|drei|una?|dos|tres)";
const AGAINST_TRAFFIC_LAW =
  "(?:(?:speeding|traffic|moving|red light|logbook) (?:ticket|citation|violation|fine|offen[cs]e|conviction)s?|at fault (?:accident|collision|crash)(?:es|s)?|(?:penalty )?points (?:on|in) (?:my |the )?(?:driving )?(?:licen[cs]e|record|flensburg)|penalty points|dui|dwi|geschwindigkeits(?:verstoss|uberschreitung)\\w*|fahrverbot|punkte? in flensburg|multas? por (?:exceso|velocidad)|infraccion(?:es)? (?:grave|de trafico))";
/** An offence of one's own, told with its number; "drivers with speeding tickets" speaks of others. */
const OFFENCE = new RegExp(
  `\\b${COUNTED} (?:\\w+ ){0,2}?${AGAINST_TRAFFIC_LAW}\\b|\\b(?:dui|dwi)\\b|\\blicen[cs]e suspended\\b|\\b(?:drink|drunk) driving\\b`,
);

export const TOPICS: Topic[] = [
  {
    name: "permission to work",
    asked:
      /\b(?:authori[sz]ed to work|work authori[sz]ation|right to work|eligible to work|legally (?:authori[sz]ed|allowed|permitted|entitled)|work permit|sponsorship|visa|arbeitserlaubnis|arbeitsgenehmigung|arbeitsberechtigung|permiso de trabajo|autorizacion (?:de|para) trabaj\w+|nacionalidad|citizenship|citizen)\b/,
    yes: /\b(?:(?:u s|us|american|eu|british|uk|german|spanish|canadian|irish|swiss|australian|austrian|european|dual) (?:citizen|national|citizenship|nationality|passport)\w*|citizen of|green card|permanent resident|lawful permanent|authori[sz]ed to work|eligible to work|right to work in|full right to work|work permit|no (?:visa )?sponsorship (?:required|needed|necessary)|(?:does|do|will) not (?:require|need) (?:visa )?sponsorship|without sponsorship|settled status|indefinite leave|arbeitserlaubnis|arbeitsgenehmigung|niederlassungserlaubnis|aufenthaltserlaubnis|unbefristete\w* aufenthalt\w*|staatsangehorigkeit|(?:eu|deutsche\w*) (?:burger\w*|staatsburger\w*)|permiso de (?:trabajo|residencia)|nacionalidad|ciudadan\w+|autorizacion de trabajo|nie en vigor|dni)\b/,
    no: /\b(?:(?:require|requires|need|needs|will need|seeking|requiring) (?:\w+ ){0,3}(?:sponsorship|visa|work permit)|not (?:yet )?authori[sz]ed to work|no work permit|without (?:a )?work permit|need to sponsor|(?:on|hold|have) an? (?:\w+ ){1,3}visa|h 1b|f 1 (?:opt|visa)|(?:requires|needs|need) \w* ?sponsor\w*|keine arbeitserlaubnis|benotig\w+ (?:\w+ ){0,3}(?:visum|arbeitserlaubnis)|visum erforderlich|necesito (?:\w+ ){0,3}(?:visado|permiso)|sin permiso de trabajo)\b/,
  },
  {
    name: "moving house",
    asked:
      /\b(?:relocat\w*|(?:willing|open|ready|able) to move|umzug\w*|umziehen|ortswechsel|reubic\w*|traslad\w*|cambio de residencia|mudarse)\b/,
    yes: new RegExp(
      `${near(WILLING, "relocat\\w*|move to|umzieh\\w*|umzug|traslad\\w*|reubic\\w*|mudarme|cambio de residencia")}|\\bumzugsbereit\\w*|\\bwill relocate|\\brelocating to|\\brelocation (?:possible|ok|welcome)|\\bortsungebunden`,
    ),
    no: new RegExp(
      `${near(UNWILLING, "relocat\\w*|umzieh\\w*|umzug\\w*|traslad\\w*|reubic\\w*|mudar\\w*|cambio de residencia")}|${after("relocation|umzug|traslado|cambio de residencia", "(?:not (?:possible|an option)|nicht moglich|ausgeschlossen|no posible)")}|\\bno relocation|\\brelocation not|\\bortsgebunden`,
    ),
  },
  shiftTopic(
    "travel",
    "travel\\w*|reisebereit\\w*|dienstreisen|reisen|viajar|viajes|desplazamientos|disponibilidad para viajar",
    "travel\\w*|business trips|reise\\w*|dienstreise\\w*|viaj\\w*|desplaza\\w*",
  ),
  shiftTopic(
    "night shifts",
    "night\\w*|overnight\\w*|third shift|graveyard|nacht\\w*|noches?|nocturn\\w*|turno de noche",
    "night\\w*|overnight\\w*|any shift|all shifts|nacht\\w*|noches?|nocturn\\w*|rotating|drei ?schicht\\w*",
    "\\b(?:night|overnight) shifts?\\b|\\bnachtschicht\\w*|\\bnachtdienst\\w*|\\bturnos? de noche|\\bturno nocturno",
  ),
  shiftTopic(
    "weekend work",
    "weekends?|saturdays?|sundays?|wochenend\\w*|samstag\\w*|sonntag\\w*|fin(?:es)? de semana|sabados?|domingos?",
    "weekend\\w*|saturday\\w*|sunday\\w*|wochenend\\w*|samstag\\w*|fin(?:es)? de semana|sabado\\w*|any shift|all shifts",
    "\\bweekend (?:shifts?|work|service|rota|duty|releases)\\b|\\bwochenenddienst\\w*|\\bfines de semana alternos",
  ),
  shiftTopic("holiday work", "holidays|feiertag\\w*|festivos", "holidays|feiertag\\w*|festivos"),
  shiftTopic(
    "shift work",
    "(?:rotating|shift|early|late|evening) (?:shifts?|work|hours)|shifts|shift work|schicht\\w*|turnos?(?: rotativos?)?|evenings?|early mornings?",
    "shift\\w*|schicht\\w*|turno\\w*|evening\\w*|early morning\\w*|flexible hours",
    "\\b(?:rotating|early|late|evening|split|hour|three|two) (?:\\w+ )?shifts?\\b|\\b(?:drei|zwei)?schicht\\w*|\\bturnos? rotativ\\w+",
  ),
  shiftTopic(
    "on-call duty",
    "on call|standby|call out|rufbereitschaft|bereitschaftsdienst\\w*|guardias",
    "on call|standby|rufbereitschaft|bereitschaft\\w*|guardias",
    "\\b(?:on call|rufbereitschaft|bereitschaftsdienst\\w*|guardias|call out rota)\\b",
  ),
  shiftTopic(
    "overtime",
    "overtime|uberstunden|mehrarbeit|horas extra\\w*",
    "overtime|uberstunden|mehrarbeit|horas extra\\w*",
  ),
  shiftTopic(
    "work on site",
    "(?:work|working|be) (?:on site|onsite|in (?:the )?office)|on site (?:work|presence|\\d)|hybrid|vor ort arbeiten|prasenz|presencial\\w*|(?:\\w+ )?days (?:a|per) week in (?:the )?office",
    "on site|onsite|in office|the office|hybrid|vor ort|presencial\\w*",
  ),
  shiftTopic(
    "remote work",
    "work(?:ing)? (?:fully )?remote\\w*|remote work|home ?office|teletrabajo|trabajo remoto",
    "remote\\w*|home ?office|teletrabaj\\w*",
    "\\b(?:fully )?remote (?:team|company|role)\\b",
  ),
  shiftTopic(
    "team driving",
    "team driv\\w*|as part of a team|drive (?:in|as) (?:a )?team|driving team|doppelbesatzung|conduccion en equipo",
    "team driv\\w*|team runs?|driving teams?|a team driver|doppelbesatzung|conduccion en equipo",
  ),
  shiftTopic(
    "full-time work",
    "(?:available|work|working|availability) (?:for )?full time|vollzeit|jornada completa|tiempo completo",
    "full time|vollzeit|jornada completa|tiempo completo",
  ),
  shiftTopic(
    "part-time work",
    "(?:available|work|working) part time|teilzeit|media jornada",
    "part time|teilzeit|media jornada",
  ),
  {
    name: "start date",
    asked:
      /\b(?:start (?:immediately|within|by|date|on|in)|immediate(?:ly)? (?:start|available|availability)|available immediately|available (?:immediately|to start|from|within)|notice period|ab sofort|eintrittstermin|kundigungsfrist|sofort verfugbar|incorporacion inmediata|disponibilidad inmediata)\b/,
    yes: /\b(?:available (?:immediately|now|at once|from)|immediate(?:ly)? available|can start|ab sofort|sofort verfugbar|incorporacion inmediata|disponibilidad inmediata|disponible (?:de inmediato|inmediatamente))\b/,
    no: /\bnot available (?:until|before)\b/,
  },
  {
    name: "transport of one's own",
    asked:
      /\b(?:reliable transport\w*|own (?:transport\w*|car|vehicle)|transportation|access to a (?:car|vehicle)|eigenes? (?:auto|pkw|fahrzeug|kfz)|(?:coche|vehiculo|carro|transporte) propio|own tools|eigenes werkzeug)\b/,
    yes: /\b(?:reliable (?:transport\w*|car|vehicle)|own (?:an? )?(?:car|vehicle|transport\w*|truck|van|tools)|car owner|eigene\w* (?:auto|pkw|fahrzeug|kfz)|pkw vorhanden|(?:coche|vehiculo|carro|transporte) propio)\b/,
    no: /\b(?:no (?:car|own car|vehicle|transport\w*)|without (?:a )?(?:car|vehicle)|do not (?:drive|own a car)|kein (?:auto|pkw|fahrzeug)|no (?:dispongo de|tengo|cuento con) (?:coche|vehiculo|carro)|sin (?:coche|vehiculo|carro))\b/,
  },
  {
    name: "a clean driving record",
    asked:
      /\bclean (?:driving|motor vehicle|mvr|licen[cs]e|driver)|\b(?:driving|motor vehicle) record\b|\b(?:keine punkte in flensburg|sin puntos perdidos)\b/,
    yes: /\b(?:clean (?:mvr|driving|motor vehicle|licen[cs]e|record|driver)|full clean|no (?:moving violations|points|violations)|accident free|no preventable accidents|unfallfrei\w*|keine punkte|sin (?:infracciones|accidentes|multas|siniestros|perdida de puntos))/,
    no: OFFENCE,
  },
  {
    name: "a drug or background check",
    asked:
      /\b(?:drug (?:screen\w*|test\w*)|background (?:check|screen\w*)|criminal record check|pass a (?:medical|physical|background|credit)|credit check|pre employment|drogentest|prueba de drogas|vaccinat(?:ed|ion) (?:against|status|record)|immuni[sz]ation record|fully vaccinated|medically fit|bondable|antecedentes penales)\b/,
    yes: /\b(?:drug (?:screen\w*|test\w*) (?:passed|clear|negative|ok)|(?:willing|able|happy|consent) to (?:\w+ ){0,4}(?:drug|background)|background check (?:passed|clear\w*|completed)|cleared background|fully vaccinated|sin antecedentes|(?:enhanced )?dbs (?:check|certificate|clear)|(?:erweitertes )?fuhrungszeugnis|bondable)\b/,
    no: /\b(?:not (?:able|willing) to (?:\w+ ){0,4}(?:drug|background)|refuse\w* (?:\w+ ){0,2}drug|failed (?:\w+ ){0,2}drug)\b/,
  },
  {
    name: "non-smoking or other personal conditions",
    asked:
      /\b(?:non ?smoker|minimum age|at least (?:18|21) years old|18 years of age|21 years|over 18|over 21|must be (?:18|21)|legal age|volljahrig|mayor de edad)\b/,
    yes: /\b(?:non ?smoker|nichtraucher\w*|no fumador\w*)\b/,
    no: /\bsmoker\b(?<!non smoker|nonsmoker)/,
  },
];

/** Words by which a criterion shows that it is about readiness, not about experience. */
export const READINESS =
  /\b(?:willing\w*|available|availability|able to (?:work|travel|start|relocate|commute|take|join)|open to|prepared to|ready to|can (?:work|travel|start|relocate)|comfortable (?:working|with (?:night|weekend|shift|travel))|flexib\w+|bereitschaft|bereit|verfugbar\w*|disponib\w+|dispuest\w+|has reliable|have reliable|must (?:be able to )?(?:travel|relocate|pass)|able to pass|reisebereit\w*|schichtbereit\w*|umzugsbereit\w*|authori[sz]\w+|right to work|eligible to work)\b/;
