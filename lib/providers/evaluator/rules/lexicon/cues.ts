/**
 * How a named thing is meant. All patterns run on folded words joined by single spaces, at most a dozen words around
 * the thing, so they stay cheap. `before` patterns end where the thing begins.
 */
export const NEGATED_BEFORE =
  /\b(?:no|without|ohne|sin|kein\w{0,2}|ningun\w?|lack(?:s|ing)?(?: of)?|nor|neither|tampoco|nunca|jamas|zero)(?: (?!but\b|only\b|less\b|fewer\b)\w+){0,3}$|\b(?:not|never|havent|hasnt|didnt|dont|doesnt|cannot|cant|isnt|wasnt|wont|unable|unwilling|nicht|nie|niemals)(?: (?!only\b|just\b|nur\b)\w+){0,7}$|\b(?:no|nunca) (?:he|ha|tengo|poseo|cuento|dispongo|soy|estoy|conozco|manejo|uso|utilizo|puedo|ofrezco|trabajo|busco)(?: (?!solo\b)\w+){0,7}$/;

/** Right after the thing: "Java: none", "Scala nicht", "CMA (not held)". */
export const NEGATED_AFTER =
  /^(?: (?!and\b|but\b|or\b|und\b|y\b|o\b)\w+){0,3} (?:none|not (?:yet |currently )?(?:used|taught|led|driven|run|practi[sc]ed|worked with|held|taken|obtained|available|completed|finished|done|possible|possessed|included|an option|at work|passed|mine)|nicht vorhanden|noch nicht|nicht (?:erworben|absolviert|moglich|verwendet|eingesetzt|genutzt|gearbeitet|vorhanden)|never used|no experience|no work experience|keine (?:erfahrung|praxis|kenntnisse)|sin experiencia|no disponible|aun no|todavia no|no obtenid\w|keiner?s?|ninguno|ninguna|nein)\b/;

/** In a unit that opens with the thing as its label ("Python: I have not used Python at work"). */
export const NEGATED_LABEL =
  /^(?:no|none|not|never|keine?|nicht|ninguna?|nunca|nein|sin)\b|\b(?:no|not|never|without|keine?|nicht|nie|ohne|sin|nunca)\b.{0,40}\b(?:experience|used|use|work(?:ed)?|erfahrung\w*|gearbeitet|genutzt|praxis|experiencia|trabajado|usado|utilizado|held|yet|noch)\b/;

/** "No accidents" and "no complaints" praise; they do not deny. */
export const BAD_THING =
  /^(?: \w+){0,3} (?:violations?|accidents?|incidents?|complaints?|claims?|errors?|loss(?:es)?|penalt\w+|adjustments?|findings?|defects?|downtime|outages?|injur\w+|infractions?|rejects?|rejected|late|missed|delays?|los[et]\w*|failed|failures?|broke\w*|crash\w*|unfall\w*|fehler\w*|ausfall\w*|beanstandung\w*|mangel\w*|reklamation\w*|beschwerden?|accidentes?|incidencias?|quejas?|reclamaciones|errores|retrasos?|sanciones|supervision|aufsicht|help|hilfe)\b/;

export const WISH_BEFORE =
  /\b(?:wants?|wanting|would (?:like|love)|hop(?:e|es|ing)|keen|eager|plan(?:s|ning)?|aim(?:s|ing)?|aspir\w+|looking|interested|interest|intend\w*|excited|curious|ready|goal|ambition|mochte|wurde gern\w?|plane|will|ziel|interesse|interessiert|wunsch\w*|quiero|quisiera|gustaria|deseo|espero|planeo|objetivo|interesad\w|intencion|interes|ganas)\b(?: \w+){0,3} (?:learn\w*|develop|gain|improve|grow|study|start|try|explore|master|deepen|obtain|earn|complete|take|become|train|get|pursue|move|in|about|lernen|an|zu|aprender|obtener|formarme|conseguir|mejorar|adquirir|sacarme?|profundizar|estudiar|especializarme|por|de)(?: \w+){0,5}$|\b(?:(?:currently |now |still |am |be )?learning|studying|teaching myself|aprendiendo|estudiando|lerne (?:gerade|derzeit|zurzeit))(?: \w+){0,3}$|\b(?:mochte|wurde gern\w?|plane|want|hope|quiero|gustaria)(?: \w+){0,4}$/;

export const WISH_AFTER =
  /^ (?:still |currently |now )?learning (?:it|this|now|at)\b|^(?: \w+){0,6} (?:lernen|erlernen|vertiefen|erwerben|einarbeiten|absolvieren|(?:ist |sind )?geplant|planned|previst[oa]|pendiente|(?:on|in) (?:my )?(?:wish ?list|next|to do)|as (?:a )?next step)\b/;

export const COURSEWORK =
  /\b(?:coursework|course work|course only|courses only|college project|university project|class project|student project|school project|academic project|in class|classroom|(?:one|a|two) (?:university|college|online|short|evening) courses?|webinars?|at university|at college|during (?:my )?(?:studies|degree)|im studium|wahrend des studiums|vorlesung\w*|studienprojekt\w*|seminararbeit\w*|asignatura\w*|durante la carrera|en la carrera|en la universidad|practica academica|proyecto academico|modules? (?:in|on)|online course|tutorials? only|theory only|nur theor\w+|solo (?:teoria|teoric\w+|a nivel academico|en (?:clase|cursos?))|nivel academico)\b/;

export const LIMITED =
  /\b(?:basics?|beginner\w*|limited|elementary|grundkenntnisse\w*|grundlagen\w*|basiskenntnisse|basic[oa]s?|nociones|read only|view only|viewer|rudimentary|some exposure|shadow(?:ed|ing)|observ(?:ed|er|ing)|novice|introductory|anfanger\w*|principiante|hospitiert|lesezugriff|lesend|nur lesen|solo lectura|consulta|erste (?:erfahrung\w*|schritte)|first steps|gelegentlich|ocasional\w*|a little|iniciacion|nivel bajo|usuario basico|nivel usuario|simple|einfache|user level|entry level|working towards|learner)\b/;

/** Words that bind a status to a credential. */
export const EXPIRED =
  /\b(?:expired|lapsed|abgelaufen\w*|ausgelaufen|erloschen|caducad[oa]s?|vencid[oa]s?|expirad[oa]s?|not renewed|no renovad[oa]|nicht (?:verlangert|erneuert|mehr gultig|aufgefrischt)|no longer (?:valid|held|current|active)|inactive|suspended|revoked|surrendered|ruht|entzogen|outdated|no vigente|retirad[oa]|suspendid[oa]|not current|ungultig|dejo de estar|sin renovar)\b/;

export const IN_PROGRESS =
  /\b(?:in progress|in preparation|candidate|pursuing|studying|enrolled|enrol(?:l)?ment|expected|anticipated|working (?:on|towards?)|(?<!first |second |one |single |same )sitting|exam (?:booked|scheduled|planned|pending|date)|scheduled|pending|applied for|application (?:submitted|pending)|part (?:1|one|i) passed|not (?:yet )?(?:taken|passed|obtained|completed|finished|awarded|held)|passed \d of \d|one of (?:two|three|four)|to be completed|ongoing|in vorbereitung|accruing|supervised hours|(?:weiterbildung|lehrgang|kurs|ausbildung) (?:lauft|begonnen)|in ausbildung|laufend\w*|angestrebt\w*|begonnen|beantragt|prufung steht (?:noch )?aus|noch nicht (?:abgelegt|abgeschlossen|bestanden|erworben|begonnen)|voraussichtlich\w*|angemeldet|berufsbegleitend seit|derzeit|en curso|cursando|en preparacion|pendiente|solicitad[oa]|matriculad[oa]|prevista?o?|en tramite|tramite|inscrit[oa]|preparando|aun no|todavia no|eligible|course started|training started|provisional)\b/;

export const VALID =
  /\b(?:active|current|currently valid|valid|unencumbered|in good standing|renewed|gultig\w*|aktiv|aktuell|unbefristet\w*|verlangert|aufgefrischt|vigente|en vigor|valid[oa]|activ[oa]|renovad[oa]|al dia|hasta|bis|through|until|permanent|lifetime|licensed|colegiad[oa]|registered|approved|no expiry|in date)\b/;

/** Made valid again. */
export const RENEWED =
  /(?<!\b(?:not|never|yet|be|nicht|sin|no) )\b(?:renewed|reinstated|retaken|recertified|reissued|passed again|retested|back in force|erneuert|verlangert|wieder gultig|renovad[oa])\b/;

/** A date after these is the end of validity, unless one of LAST_DONE stands between. */
export const UNTIL =
  /\b(?:expires?|expiry|expiration|exp|valid(?:ity)?(?: date)?|through|until|till|to|thru|renewed through|renewal(?: due)?|gultig|bis|lauft ab|ablauf|valid[oa]|hasta|vence|caduca|vencimiento|vigente|good to|good through)\b(?: \w+){0,3}$/;

/** A date after these says when something was done or began: "valid, last instruction 03/2026" does not end in March. */
export const LAST_DONE =
  /\b(?:zuletzt|letzte\w*|last|latest|ultim[ao]s?|since|seit|desde|from|ab|issued|ausgestellt|expedid[oa]|renewed|erneuert|renovad[oa]|refreshed|refresher|aufgefrischt|instruction|training|schulung|unterweisung|formacion|course|kurs|curso|passed|obtained|erworben|obtenid[oa])(?: \w+){0,2}$/;

/** Only a part of a degree. */
export const PARTIAL_DEGREE =
  /\b(?:credits?|creditos|leistungspunkte|ects|incomplete|not completed|unfinished|did not (?:finish|complete|graduate)|no degree|without (?:a )?degree|withdrew|dropped out|left (?:before|after|without)|abgebrochen|ohne abschluss|nicht abgeschlossen|unvollstandig|inconclus[oa]|incomplet[oa]|sin (?:terminar|finalizar|titulo|titular|concluir)|trunca|abandonad[oa]|level modules?|semesters? (?:of|completed)|studied toward|toward|towards|no finalizad[oa]|interrumpid[oa]|exmatrikul\w+|\d+ (?:of|de|von) \d+)\b/;

/** Text that talks to the reader of the resume or its machine; it is never evidence. */
export const ADDRESSED =
  /\b(?:ignore (?:all |any |the |previous |prior |above )+|disregard (?:all|any|the|previous)|(?:system|assistant) (?:prompt|message|note)|you are (?:an?|the) (?:ai|assistant|evaluator|recruiter|model)|(?:score|rate|rank|grade|mark) (?:this|the|me|him|her|candidate|resume|with|as)\b.{0,60}\b(?:10|ten|highest|pass|top|maximum|perfect|5)|(?:give|assign|award|return|output) (?:this |the |a |full |me )*(?:candidate |resume )?(?:a )?(?:10|ten|highest|maximum|perfect|full|top|pass)|all criteria (?:as )?(?:met|passed|pass)|ignorier\w* (?:alle|vorherige|die)|ignora (?:las|todas|cualquier)|bewerte (?:diesen|mit)|instructions? to (?:the )?(?:ai|model|system|screening)|note to (?:ai|the ai|recruit\w* system|screening|reviewer)|must be (?:hired|shortlisted))\b/;

/** Somebody speaks of himself. */
export const FIRST_PERSON =
  /\b(?:i|im|ive|my|me|mine|myself|ich|mir|mich|mein\w{0,2}|yo|mi|mis|he|puedo|tengo|soy|estoy|quiero|busco|we|our)\b/;
