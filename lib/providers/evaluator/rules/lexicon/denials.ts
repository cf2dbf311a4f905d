/**
 * How a resume speaks when it really rules something out, and how it speaks when it only sounds like that. All patterns
 * run on folded words of one part of a sentence, in English, German and Spanish.
 */
const NOT = "(?:no|not|never|none|without|zero|nor|nie|niemals|nicht|kein\\w{0,2}|ohne|nunca|jamas|sin|ningun\\w?)";

/** Words with which somebody denies a thing of himself: said of experience, or said in the first person. */
export const OWN_DENIAL = new RegExp(
  `\\b(?:${[
    `${NOT}(?: \\w+){0,5} (?:experience|exposure|practice|background|knowledge|skills?|training|\\w*erfahrung\\w*|praxis|\\w*kenntnisse|experiencia|practica|conocimientos?|formacion)`,
    `${NOT}(?: \\w+){0,6} (?:yet|so far|to date|until now|till now|as of now|bisher|bislang|noch|hasta (?:ahora|la fecha)|todavia|aun)`,
    `(?:bisher|bislang|noch|aun|todavia|so far|to date|yet) (?:\\w+ ){0,3}${NOT}`,
    "(?:i|we|ich|wir) (?:\\w+ ){0,4}?(?:not|never|nicht|nie|kein\\w{0,2})",
    "(?:have|has|had|did|do|am|was|would|can|could) (?:not|never)",
    "(?:havent|hasnt|hadnt|didnt|dont|cannot|cant|wasnt|am not|never (?:been|used|done|held|led|run|worked|taught|had|managed|supervised|built|owned|driven|published|performed))",
    "(?:no|not|nothing|never) (?:\\w+ ){0,2}?(?:used|done|held|taught|trained|licensed|certified|worked|led|run|driven|managed|practi[sc]ed|seen|at work|in use|in production|part of|mine|on the job|for work|professionally|in any job)",
    "(?:habe|hatte|bin|war|kann|wurde) (?:\\w+ ){0,5}?(?:nicht|nie|kein\\w{0,2})",
    "(?:nicht|nie|kein\\w{0,2}|noch nie) (?:\\w+ ){0,3}?(?:gearbeitet|genutzt|eingesetzt|verwendet|gefuhrt|geleitet|gemacht|gehabt|unterrichtet|gefahren|vorhanden|im einsatz|ubernommen)",
    "(?:no|nunca|jamas) (?:(?:lo|la|los|las|me) )?(?:he|hemos|habia|tengo|tenemos|tuve|se|poseo|manejo|conozco|use|hice|trabaje|dispongo|cuento|soy|estoy)",
    "(?:no|not|without|kein\\w{0,2}|ohne|sin|ningun) (?:\\w+ )?(?:work|jobs?|projects?|use|caseload|post|praxis|einsatz|trabajo|proyectos?) (?:in|with|on|at|of|mit|im|en|con|yet)",
    "(?:ich|i) (?:\\w+ )?(?:lack|fehlt)|me falta",
  ].join("|")})\\b`,
);

/** A denial that praises or tells of an end: the thing itself was there ("ningún cliente perdido", "never without a plan"). */
export const SOUNDS_DENIED = new RegExp(
  `\\b${NOT}\\b(?: (?!experience|erfahrung|experiencia)\\w+){0,5} (?:${[
    "lost|lose|losing|loss(?:es)?|missed|miss|late|delay\\w*|fail\\w*|unanswered|unresolved|unpaid|unstaffed|overdue|open|waiting|unread|behind|idle|left (?:open|behind|alone|out|undone|waiting)|dropped|ignored|skipp\\w+|shirk\\w*|refus\\w+|turn(?:ed|ing)? (?:down|away)|declin\\w+|reject\\w*|hesitat\\w*|forg[eo]t\\w*|neglect\\w*|complain\\w*|complaints?|accidents?|incidents?|errors?|mistakes?|outages?|downtime|injur\\w+|damage\\w*|defect\\w*|findings?|penalt\\w+|fines?|breach\\w*|broke\\w*|crash\\w*|problems?|trouble|issues?|fear|afraid|shy|wrong|backlog|churn\\w*|escalated|corrections?|objections?|rework|repeat\\w*",
    "verlor\\w*|verpasst\\w*|verloren\\w*|versaumt\\w*|unbeantwortet\\w*|offen\\w*|liegen\\w*|verspat\\w*|fehler\\w*|ausfall\\w*|unfall\\w*|unfalle\\w*|schaden\\w*|mangel\\w*|reklamation\\w*|beschwerde\\w*|beanstandung\\w*|abgelehnt|verweigert|gescheut|probleme?|angst",
    "perd\\w+|sin (?:atender|resolver|respuesta)|pendientes?|retras\\w*|tarde|quejas?|reclamac\\w*|accidentes?|incidencias?|incidentes?|errores|error|fallos?|fall\\w+|rechaz\\w*|danos|roturas|multas|sancion\\w*|miedo|problemas?",
  ].join("|")})\\b`,
);

/** A denial taken back in the same breath: "not only", "never without", "no stranger to", "not new to". */
export const TAKEN_BACK = new RegExp(
  `\\b(?:${NOT} (?:\\w+ )?(?:only|just|merely|solely|simply|limited to|nur|bloss|solo|solamente|unicamente|stranger|strangers|new to|novice|(?:soy |estoy |bin |am |ist )?(?:neu|nuev[oa]|novat[oa]|fremd|ajen[oa])|beginner|fewer|less than|weniger|menos|doubt|zweifel|more than one|a single \\w+ without|day without|tag ohne|dia sin)|never (?:\\w+ ){0,6}(?:without|unless|until|before)|nie (?:\\w+ ){0,6}(?:ohne|bevor)|nunca (?:\\w+ ){0,6}(?:sin|antes)|(?:not|never|no) (?:\\w+ ){0,5}(?:anymore|any more|any longer|no longer|again)|nicht mehr|ya no)\\b`,
);

/** What is denied for a time or a place only, and may have been there before: "not in this role", "until I joined". */
export const FOR_A_TIME =
  /\b(?:before (?:joining|i joined|this|that|20\d\d)|until (?:i|20\d\d|then|last|this)|(?:in|at) (?:this|my (?:current|present|last|latest)) (?:role|job|post|position|company|team)|at present|currently|at the moment|these days|nowadays|any ?more|any longer|since then|previously|formerly|earlier|years? ago|at first|initially|in the beginning|when i (?:started|joined)|derzeit|zurzeit|aktuell|momentan|fruher|zuvor|vorher|anfangs|zunachst|in (?:der aktuellen|dieser) (?:rolle|stelle|position)|actualmente|ahora mismo|en este (?:puesto|empleo)|antes de|al principio|anteriormente)\b/;

/** Things that nobody wants to happen: "no escalations" is a success, not a lack of experience. */
export const UNWANTED =
  /^(?:escalat\w*|complain\w*|incident\w*|accident\w*|error\w*|outage\w*|downtime|emergenc\w*|conflict\w*|dispute\w*|return\w*|refund\w*|defect\w*|claim\w*|loss\w*|damage\w*|audit\w*|finding\w*|crisis|crises|disruption\w*|breakdown\w*|injur\w*|failure\w*|bug\w*|risk\w*|recall\w*|discrepanc\w*|shortage\w*|behavio\w*|eskalation\w*|beschwerde\w*|reklamation\w*|storung\w*|notfall\w*|ausfall\w*|unfall\w*|fehler\w*|konflikt\w*|schaden\w*|escalado\w*|queja\w*|reclamac\w*|incidencia\w*|emergencia\w*|averia\w*|conflicto\w*|devolucion\w*|siniestro\w*)$/;

/** A credential that ended and came back, in any words: its end knocks nobody out. */
export const CAME_BACK =
  /\b(?:again|anew|new|neu\w*|nuev[oa]|back|reactivat\w+|restor\w+|reinstat\w+|re ?regist\w+|retook|retaken|resat|reissued|recertif\w+|(?<!not |not yet |to be |never )renewed|replaced by|exchanged|upgrad\w+|superseded|converted|transferred|wieder|erneut|umgeschrieben|umgetauscht|reaktiviert|ersetzt|de nuevo|nuevamente|reactivad\w+|canjead\w+|sustituid\w+|homologad\w+)\b/;

/** Asking for a renewal is done by who holds the thing. */
export const RENEWING =
  /\b(?:renew\w*|verlanger\w*|erneuer\w*|auffrisch\w*|refresher|renov\w*|recertif\w*|re ?licens\w*|revalidat\w*|extension)\b/;

/** A study or an exam that was given up: its old date says nothing for it. */
export const GIVEN_UP =
  /\b(?:left|withdrew|dropped|no degree|without|not (?:completed|finished|awarded)|incomplete|unfinished|failed|missed|abgebrochen|ohne abschluss|nicht|abandonad\w|sin|no|only|credits?|ects|creditos|of|de|von)\b/;

/** A beginning that was left behind: "basics at university, daily at work since 2019". */
export const OUTGROWN =
  /\b(?:daily|every day|since (?:19|20)\d\d|for years|at work since|now|today|meanwhile|in production|(?<!year )in use|taglich|seit (?:19|20)\d\d|inzwischen|mittlerweile|heute|im beruf|ahora|hoy|desde (?:19|20)\d\d|a diario|cada dia)\b/;

/** A high level of a skill. */
export const HIGH_LEVEL =
  /\b(?:advanced|experts?|expertise|strong|proficient|power user|daily|fortgeschritten\w*|sehr gut\w*|sicher\w*|versiert|experte\w*|avanzad[oa]|alt[oa]|expert[oa])\b/;
