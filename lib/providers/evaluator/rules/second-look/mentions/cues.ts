/**
 * How a line speaks of the thing it names. The patterns run on folded words of one line in which the signs between the
 * words stand as words of their own ("course booked , exam not yet sat").
 */

/** The validity is over. */
export const OVER =
  /\b(?:expired|lapsed?|(?:ran|run) out|let (?:it )?(?:go|lapse)|not renewed|inactive|out of date|no longer|gave up|given up|suspended|revoked|surrendered|abgelaufen\w*|ausgelaufen|erloschen|nicht (?:verlangert|erneuert|mehr)|ungultig|entzogen|ruht|caducad[oa]s?|caduco|vencid[oa]s?|vencio|expirad[oa]s?|expiro|no renovad[oa]|sin renovar|no vigente|ya no)\b/;

/** The validity is stated, or will be. */
export const IN_FORCE =
  /\b(?<!not )(?<!no )(?<!in)(?:active|valid|current|currently|in good standing|in date|renewed|gultig\w*|verlangert|vigente|en vigor|renovad[oa]|al dia)\b/;

/** Begun and not finished. */
export const UNFINISHED =
  /\b(?:in progress|(?:exam|test|sat|retake) (?:\w+ ){0,4}?(?:, )?(?:failed|missed)\b(?!.*\b(?:then passed|passed (?:in|on|the)|passed \d|bestanden (?:am|im|\d)|aprobad[oa]))|missed (?:it )?by|nicht bestanden(?!.*\b(?:then passed|passed (?:in|on|the)|passed \d|bestanden (?:am|im|\d)|aprobad[oa]))|noch offen|no aprobad[oa]|enrol\w+|expected|anticipated|pursuing|working (?:on|towards?)|studying (?:for|towards?)|preparing for|not (?:yet|taken|sat|passed|finished|completed|granted|issued|awarded|obtained|received)|yet to|awaiting|pending|applied for|application (?:sent|submitted|accepted|made|filed|in)|(?:exam|test|course|assessment|sitting|training) (?:\w+ )?(?:booked|planned|scheduled|pending|due|in|on|to)|(?:booked|scheduled|planned) for|starts?(?:ing)? in|in preparation|candidate|(?:two|three|four|five|six|seven|eight|nine|\d+) of (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) ?(?:\w+ )?(?:exams?|modules?|papers?|parts?|units?|courses?|credits?|subjects?|sections?|sem\w+|levels?|assessments?)|(?:level|part|module|paper|stage|step) (?:\d|one|two|i|ii) (?:passed|done|complete\w*|only)|passed (?:level|part|module|paper|stage) (?:\d|one|two|i|ii)|module \d of \d|no degree|no diploma|left (?:after|before|without)|left .{0,20}without|dropped out|withdrew|did not (?:finish|complete|graduate)|incomplete|credits (?:completed|earned|done|so far)|\d+ (?:of \d+ )?credits|voraussichtlich\w*|geplant\w*|angemeldet|beantragt|noch nicht|steht (?:noch )?aus|laufend|in ausbildung|begonnen|abgebrochen|ohne abschluss|nicht abgeschlossen|modul \d von \d|\d von \d|teil \d bestanden|pendiente|en curso|cursando|en tramite|solicitad[oa]|inscrit[oa]|matriculad[oa]|preparando|aun no|todavia no|previst[oa]|sin (?:terminar|titulo|finalizar|concluir)|abandonad[oa]|incomplet[oa]|\w+ de \w+ (?:modulos|examenes|asignaturas|partes))\b/;

/** Learned or seen only, never done for real. */
export const STUDIED =
  /\b(?:(?:in|at|from|during) (?:the )?(?:\w+ )?(?:school|college|university|class|classroom|course|training|apprenticeship|studies) only|only (?:in|at|from|during) (?:the |my )?(?:school|college|university|class|course|training|studies)|(?:overview|theory|classroom|simulator|simulation|coursework|introduction|webinar|demo|taster) only|only (?:an? )?(?:overview|theory|webinar|demo|introduction)|nur (?:in der|im|in|an der|aus der|aus dem|als|wahrend) (?:\w+ )?(?:\w*schule|studium|kurs|ausbildung|seminar|theorie|praktikum|simulator)|nur (?:theorie|theoretisch|grundkurs|kurs|schulung|simulation)|keine (?:praxis|praktische)|(?:solo|unicamente) (?:en|durante) (?:la |el |las |los )?(?:escuela|facultad|universidad|curso|carrera|formacion|practicas|simulador|clase)|solo (?:teoria|teorico|teorica|curso|formacion)|sin practica|(?:one|a|two|three|1|2) (?:semester|term|day|week|weekend|evening) (?:course|module|elective|overview|class|seminar|workshop) .{0,40}\b(?:no|not|never|only)|(?:semester|term|university|college|school) (?:course|module|elective|class|project)|coursework|never (?:used|done|applied|practised|practiced) (?:it )?(?:at work|on the job|in practice|professionally|for real)|not (?:on the job|at work|in practice|professionally|with (?:patients|clients|customers)|used (?:since|at work|with|in))|no (?:work|practical|hands on|on the job|real|paid|live|professional|commercial|field) (?:\w+ )?(?:experience|practice|work|use|projects?|in|with|on)|no work in)\b/;

/** Met in a lesson or at home only, and not at work ("only in a weekend tutorial, never at work"). */
export const NOT_AT_WORK =
  /\b(?:only|just|nur|lediglich|bisher nur|solo|unicamente) (?:(?:in|for|from|through|on|as|at|during|ein\w{0,2}|aus|im|in|bei|fur|auf|zu|en|un|una|para|de|the|an?|my|one|two|el|la) ){0,3}(?:\w+ ){0,2}?(?:tutorials?|courses?|workshops?|webinars?|bootcamps?|hackathons?|demos?|class(?:es)?|lessons?|home ?labs?|side projects?|hobby projects?|toy projects?|throwaway (?:\w+ )?(?:scripts?|projects?)|private projects?|own laptop|\w*schulung(?:en)?|\w*kurs(?:e|es)?|lehrgang|\w*seminar|privat\w*|hobby\w*|tutoriales|cursos?|taller(?:es)?|proyectos? (?:personal\w*|propi\w+))\b|\b(?:tutorials?|courses?|self study|workshops?|reading|hobby|private(?:ly)?|personal projects?) only\b|\b(?:never|not|nothing|none|nicht|nichts|nie|noch nie|nunca|nada|no) (?:(?:yet|used|run|done|it|einmal|noch|selbst|ich|damit|lo he usado|usado|used it) ){0,3}(?:at work|on the job|in production|in (?:a |any )?paid (?:work|job)|for (?:a )?(?:client|customer|employer)s?|commercially|professionally|in use|im einsatz|im betrieb|im beruf|im job|bei der arbeit|beruflich|produktiv\w*|in produktion|en (?:el |mi )?trabajo|en produccion|profesionalmente)\b(?!(?: \w+){0,3} (?:fail\w*|los[et]\w*|broke\w*|crash\w*|incident\w*|outage\w*|without|ohne|sin))/;

/** Opens a remark on what stands before the comma ("…, never at work"). */
export const REMARK =
  /^(?:nothing|never|not|no|none|only|just|but|nicht|nichts|nie|kein\w{0,2}|nur|noch|aber|nunca|nada|sin|solo|pero|im betrieb nie|at work never)\b/;

/** Watched somebody else do it. */
export const WATCHED =
  /\b(?:shadow(?:ed|ing)|observ(?:ed|ing) (?:an?|the|two|three|four|five|six|\d+|\w+s)\b|watched|sat in on|as (?:an )?observer|hospitiert|zugeschaut|zugesehen|nur begleitet|beobachtet nur|de observador[a]?|observe|observando)\b/;

/** The same, said after the thing. */
export const WATCHED_ONLY =
  /\b(?:only|nur|solo) (?:watched|observed|shadowed|beobachtet|hospitiert|zugesehen|zugeschaut|observad[oa]s?|observe|como observador[a]?)\b|\b(?:watched|observed|shadowed) only\b|\bas (?:an )?observer only\b/;

/** What is praised by a denial ("never missed a date"). */
export const PRAISE =
  /\b(?:never|no|not|without|zero|nie|nicht|kein\w{0,2}|ohne|nunca|sin|ningun\w?)(?: (?:once|a|an|one|any|single|yet|of|ein\w{0,2}|einzig\w*|un|una|sol[oa]|he|had|have|has))* (?:afraid|fear\w*|problems?|issues?|drink\w*|miss\w*|los[et]\w*|fail\w*|late\w*|delay\w*|reject\w*|exceed\w*|breach\w*|broke\w*|drop\w*|complain\w*|error\w*|accident\w*|incident\w*|injur\w*|defect\w*|finding\w*|verpass\w*|fehler\w*|ausfall\w*|unfall\w*|reklamation\w*|beanstandung\w*|verspat\w*|retras\w*|reclamac\w*|queja\w*|accidente\w*|error(?:es)?|perd\w*|fall\w*)\b/;

/** Done once and no more: that denies no experience. */
export const NO_MORE =
  /\b(?:not|no|nicht|kein\w{0,2}|dont|do not)\b(?: \w+){0,4} (?:any ?more|any longer|longer|mehr)\b|\bya no\b/;

/** Somebody else does it. */
export const BY_OTHERS =
  /\b(?:(?:is|was|are|were|gets|wird|werden|wurde|wurden|lo|la) (?:\w+ )?(?:done|run|handled|built|bought|placed|made|managed|performed|prepared|written|owned|taken care of|looked after|hace|hacia|lleva|llevaba) (?:by )?(?:an?|the|my|our|another|un|una|el|la|otr[oa])|outsourced|(?:left|passed on|handed over|handed on|referred|sent on) to (?:an?|the|my|our|another)|someone else|somebody else|(?:my|the|our|an?|another) (?:\w+ ){0,2}(?:does|did|builds|writes|wrote|makes|runs|signs|handles|prepares|owns) (?:them|it|this|that|those|these)|(?:macht|machte|ubernimmt|ubernahm|erledigt) (?:\w+ )?(?:ein|eine|der|die|das|mein|unser)\w*|extern vergeben|subcontratad[oa]|lo (?:hace|hacia|lleva) (?:otr|el|la|un))/;

/** Looked at, not done. */
export const READ_ONLY =
  /\b(?:(?:is |in )?read only|read (?:\w+ )?only|i can read|can read (?:it|them|,|;)|as a (?:reader|viewer)|nur lesen\w*|lesezugriff|solo (?:consulta|lectura))\b/;

/** Only a little of it. */
export const SLIGHT =
  /\b(?:basics?|beginner\w*|rusty|a little|limited|elementary|first steps|grundkenntnisse|grundlagen|basiskenntnisse|anfanger\w*|eingerostet|ein wenig|basic[oa]s?|nociones|principiante|iniciacion|un poco)\b/;

/** Denied after it was named ("is the one station I have never run"); what was never missed or late is praise. */
export const DENIED_AFTER =
  /\b(?:(?:i|we) (?:have |had |did |do )?(?:never|not)|(?:have|has|had) (?:never|not)|habe ich (?:noch )?(?:nie|nicht)|(?:noch )?nie (?:gemacht|eingesetzt|genutzt|gearbeitet|ausgefuhrt|geleitet)|(?:nunca|no) (?:lo|la|los|las)? ?(?:he|habia|hice|use)|never (?:run|done|used|held|worked|taught|led|managed|owned|built|practised|practiced|performed|tried))\b(?! (?:\w+ )?(?:miss|lost|fail|late|exceed|broke|breach|drop|had|verpasst|perdid|fallad|just|only|nur|solo))/;

/** Wished for. */
export const WISHED =
  /\b(?:(?:next )?on my (?:wish )?list|wish ?list|next up|up next|would (?:like|love) to|hope to|hoping to|want to|wants to|keen to|plan to|planning to|aim to|looking to|interested in (?:learning|training|getting|moving)|mochte|wurde gerne?|will ich|hoffe|quiero|quisiera|me gustaria|espero|proximo (?:paso|objetivo)|als nachstes|nachstes ziel)\b/;
