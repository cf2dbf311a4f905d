/** Levels of education: 1 school, 2 vocational, 3 associate, 4 bachelor, 5 master, 6 doctorate. Folded words. */
export const DEGREE_LEVELS: [number, RegExp][] = [
  [
    6,
    /\b(?:phd|ph d|doctorate|doctoral|doctor of|dr (?:rer|phil|ing|med|jur)\b|promotion zum|promoviert|dphil|doctorado|doctor en|doctora en|juris doctor|j d|jd|pharm ?d|doctor of pharmacy|md|dvm|dnp|ed ?d|dpt)\b/,
  ],
  [
    5,
    /\b(?:(?<!scrum )masters?(?: s)? (?:degree|of|in|en)|(?<!scrum |head |web |harbou?r |quarter |station |yard |past |toast |form )masters?(?! (?:electric\w*|plumb\w*|mechanic\w*|data|schedule|tech\w*|craft\w*|carpent\w*|chef|baker|black|certif\w*))|m sc|msc|m a|m s|m eng|meng|m ed|med|mba|msn|msw|mph|mfa|llm|l l m|m res|mpharm|mph|magister|maestria|staatsexamen|erstes staatsexamen|zweites staatsexamen|diplom(?! fh)(?:ingenieur\w*|kauf\w*|informatik\w*|volkswirt\w*|psycholog\w*|padagog\w*)?|dipl ing|postgraduate degree|posgrado|m arch|volljurist\w*)\b/,
  ],
  [
    4,
    /\b(?:bachelors?(?: s)?(?: degree)?|b sc|bsc|b s|bs|b a|ba|b eng|beng|b ed|b com|bcom|bba|b b a|bfa|b f a|bsn|b s n|bsw|llb|l l b|b arch|barch|bstat|licenciad[oa]|licenciatura|grado(?= (?:en|de|universitario))|grado universitario|graduad[oa] en|titulo universitario|diplomatura|diplomad[oa] en|ingenier[oa] tecnic[oa]|ingenieria tecnica|ingenieria en|ingeniero en|diplom fh|undergraduate degree|university degree|honou?rs degree|hochschulabschluss|studienabschluss|college degree|four year degree|4 year degree|arquitectura tecnica|abgeschlossenes studium|hochschulstudium)\b/,
  ],
  [
    3,
    /\b(?:associates?(?: s)? (?:degree|of|in)|a a s|aas|a s (?:in|degree)|a a (?:in|degree)|associate s|asn|adn|hnd|foundation degree|tecnico superior|grado superior|fp ii|higher national|foundation diploma|staatlich gepruft\w* (?:techniker|betriebswirt)\w*|techniker\w* fachschule|fachwirt\w*|meister\w*|cfgs|ciclo formativo de grado superior)\b/,
  ],
  [
    2,
    /\b(?:ausbildung|berufsausbildung|gesellenbrief|lehre als|apprenticeship|nvq|btec|vocational|trade school|tecnico (?:en|de)|tecnica en|grado medio|formacion profesional|fp\b|cfgm|ciclo formativo|city (?:and )?guilds|technical diploma|diploma in|facharbeiterbrief|ihk abschluss|aprendizaje|oficial de primera|certificate program|bootcamp)\b/,
  ],
  [
    1,
    /\b(?:high school|ged|secondary school diploma|abitur|fachabitur|fachhochschulreife|realschul\w*|hauptschul\w*|mittlere reife|bachillerato|eso\b|educacion secundaria|gcses?|a levels|matura|schulabschluss|graduado escolar|secondary education)\b/,
  ],
];

/** Fields of study that count as the same or a neighbouring subject. */
export const STUDY_FAMILIES: [string, RegExp][] = [
  [
    "computing",
    /\b(?:computer|computing|informati\w+|software|information (?:systems|technology)|data science|cs|wirtschaftsinformatik|it|computacion|sistemas|telecomunicacion\w*)\b/,
  ],
  ["mathematics", /\b(?:math\w*|mathemat\w*|statisti\w*|matematic\w*|estadistic\w*|actuar\w*)\b/],
  [
    "engineering",
    /\b(?:engineering|ingenieur\w*|ingenier\w*|maschinenbau\w*|mechani\w*|mechatroni\w*|elektrotechni\w*|electrical|industrial|verfahrenstechnik|mecanic\w*|electronic\w*|aerospace|chemical engineering)\b/,
  ],
  ["civil", /\b(?:civil|bauingenieur\w*|structural|caminos|construction|bauwesen|edificacion|building)\b/],
  ["architecture", /\b(?:architect\w*|architekt\w*|arquitect\w*|innenarchitektur|interior)\b/],
  [
    "business",
    /\b(?:business|administracion|betriebswirt\w*|bwl|management|commerce|mba|wirtschaft\w*|empresas|ade|empresariales|economics|volkswirt\w*|economia|economicas|marketing|kaufm\w*|industriekauf\w*|hospitality management|operations)\b/,
  ],
  [
    "accounting",
    /\b(?:accounting|accountancy|finance|contab\w*|contadur\w*|rechnungswesen|finanz\w*|finanzas|taxation|controlling|steuer\w*|audit\w*)\b/,
  ],
  [
    "hr",
    /\b(?:human resources?|personal\w*|recursos humanos|relaciones laborales|industrial relations|organi[sz]ational|psycholog\w*|arbeitspsycholog\w*)\b/,
  ],
  ["psychology", /\b(?:psycholog\w*|psicolog\w*|counsel\w*|behaviou?ral|sociolog\w*|mental health)\b/],
  [
    "social",
    /\b(?:social work|social|soziale arbeit|sozialpadagog\w*|trabajo social|educacion social|sozial\w*|sociolog\w*|human services)\b/,
  ],
  [
    "nursing",
    /\b(?:nursing|bsn|msn|critical care|cuidados criticos|intensiv\w*|midwifery|hebamm\w*|pflege\w*|enfermeria|krankenpflege|adn|asn|dnp)\b/,
  ],
  ["medicine", /\b(?:medicin\w*|medizin\w*|biomedical|health sciences?|salud)\b/],
  ["pharmacy", /\b(?:pharm\w*|farmacia)\b/],
  [
    "therapy",
    /\b(?:physio\w*|physical therapy|fisioterap\w*|occupational|ergotherap\w*|terapia ocupacional|kinesiolog\w*|exercise|sport\w*)\b/,
  ],
  ["dental", /\b(?:dental\w*|zahn\w*|odontolog\w*)\b/],
  [
    "education",
    /\b(?:education|pedagog\w*|padagog\w*|lehramt\w*|magisterio|educacion|teaching|erziehungs\w*|pgce|didacti\w*)\b/,
  ],
  ["law", /\b(?:law|legal|jura|rechts\w*|derecho|llb|llm|juris|jurispruden\w*|paralegal)\b/],
  [
    "design",
    /\b(?:design\w*|diseno|kommunikationsdesign|hci|human computer|art|arts|bellas artes|graphic|grafi\w*|media|medien\w*|gestaltung|fine art|illustration|interaction|visual)\b/,
  ],
  [
    "communication",
    /\b(?:communicat\w*|journalis\w*|kommunikation\w*|comunicacion|periodismo|publizistik|media|marketing|public relations|germanistik|english|literature|publicidad)\b/,
  ],
  [
    "science",
    /\b(?:biolog\w*|chemi\w*|physi(?:cs|k)|quimica|fisica|life sciences?|biochem\w*|environmental|umwelt\w*|ambiental\w*|geolog\w*|natural science\w*)\b/,
  ],
  [
    "hospitality",
    /\b(?:hospitality|hotel\w*|tourism\w*|tourismus|turismo|culinary|gastronom\w*|cocina|koch|hosteleria|restaurant\w*)\b/,
  ],
  ["logistics", /\b(?:logisti\w*|supply chain|transport\w*|spedition\w*)\b/],
  ["agriculture", /\b(?:agricultur\w*|agrar\w*|agronom\w*|garten\w*|horticultur\w*|forst\w*|landscape)\b/],
];

/** Families that a "related field" clause lets in. */
export const RELATED_STUDIES: Record<string, string[]> = {
  computing: ["mathematics", "engineering", "science"],
  mathematics: ["computing", "science", "engineering", "accounting", "business"],
  engineering: ["computing", "mathematics", "civil", "science", "architecture"],
  civil: ["engineering", "architecture"],
  architecture: ["civil", "design"],
  business: ["accounting", "hr", "communication", "logistics", "hospitality"],
  accounting: ["business", "mathematics"],
  hr: ["business", "psychology", "social", "communication"],
  psychology: ["social", "education", "medicine"],
  social: ["psychology", "education"],
  nursing: ["medicine"],
  design: ["architecture", "communication", "psychology", "computing"],
  communication: ["business", "design", "law"],
  science: ["mathematics", "engineering", "medicine", "pharmacy"],
  hospitality: ["business"],
  logistics: ["business", "engineering"],
  law: ["business"],
  education: ["psychology", "social"],
};
