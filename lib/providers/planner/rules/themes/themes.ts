/**
 * What a question can be about, and the words of a duty or requirement that call for it. Folded; English, German, Spanish.
 * The order is the order of preference: what says most about the work comes first.
 */
export const CUES = {
  clinical:
    /\b(?:medication|medicine|vital signs|protocols?|treatments?|treat(?:s|ing)?|therap(?:y|ies|ists?)|rehab\w*|wound|patients? assess\w*|assess (?:patients|clients)|exercise (?:plans?|programmes?)|clinical|medikament\w*|behandlung\w*|behandeln|therapie\w*|wundversorgung|medicacion|tratamientos?|rehabilit\w*|curas)\b/,
  triage: /\b(?:triage|emergenc(?:y|ies)|acute|urgent|ambulance|notfall\w*|urgencias)\b/,
  care: /\b(?:personal care|residents?|elderly|dementia|care (?:for|plans?|home)|dressing|washing and|feeding|dignity|pflege|grundpflege|betreu\w*|bewohner\w*|senioren|cuidad\w*|residentes|personas mayores|aseo personal)\b/,
  safeguarding:
    /\b(?:safeguard\w*|child protection|vulnerable|welfare of|kindeswohl|kinderschutz|proteccion (?:del|de) menor\w*)\b/,
  progress:
    /\b(?:intervention\w*|below grade|pupil progress|attainment|special needs|learning (?:plans?|needs)|inclusion|lernfortschritt\w*|forder\w*|refuerzo|necesidades educativas|progreso)\b/,
  lesson:
    /\b(?:teach(?:ing)?|lessons?|curriculum|class(?:es|room)?|pupils?|students?|unterricht\w*|schuler\w*|klassen?|lehrplan|clases?|alumn\w*|ensenar|docencia)\b/,
  incident:
    /\b(?:incidents?|outages?|on[- ]call|production issues?|post-?mortems?|storungen|ausfall\w*|incidencias?)\b/,
  release:
    /\b(?:downtime|deploy\w*|migrations?|release\w*|roll-?outs?|schema changes?|ci\/cd|pipelines?|infrastructure|despliegues?|bereitstellung)\b/,
  system:
    /\b(?:architect\w*|backend|back-end|frontend|front-end|apis?|services? \(|microservices?|databases?|data model\w*|distributed|software|ledger|idempotent|message queues?|features?|code|coding|softwareentwicklung|schnittstellen|desarroll\w*|arquitectura)\b/,
  research:
    /\b(?:user research|usability|prototyp\w*|wireframes?|figma|ux|ui|design systems?|user flows?|interfaces?|nutzerforschung|entwurfe|investigacion de usuarios|prototipos)\b/,
  data: /\b(?:data|dashboards?|sql|statistic\w*|analy[sz]\w*|kpis?|forecast\w*|variance|daten\w*|auswert\w*|statistik\w*|datos|analisis|estadistic\w*)\b/,
  close:
    /\b(?:month[- ]end|year[- ]end|close for|closing|accruals?|audits?|tax returns?|vat|filings?|monatsabschluss\w*|jahresabschluss\w*|umsatzsteuer\w*|steuer\w*|cierre\w*|impuestos|auditorias?)\b/,
  precision:
    /\b(?:reconcil\w*|accura\w*|precis\w*|toleranc\w*|cycle counts?|inventor\w*|stock counts?|invoices?|ledgers?|bookkeeping|measur\w*|inspect\w*|quality (?:checks?|control)|attention to detail|abstimm\w*|genau\w*|sorgfalt\w*|\w*rechnung\w*|buch(?:en|st|t|ung|haltung)\w*|inventur\w*|messen|prufen|conciliac\w*|facturas?|inventarios?|contab\w*|control de calidad|precision)\b/,
  legal:
    /\b(?:contracts?|agreements?|draft(?:ing|s)? (?:and|supply|contracts)|legal (?:advice|research|matters)|litigation|disputes?|gdpr|data protection|regulatory|due diligence|negotiate (?:terms|agreements)|vertrag\w*|vertrage|rechtlich\w*|rechtsberatung|schriftsatz\w*|datenschutz|contratos?|juridic\w*|litigios?|demandas)\b/,
  people_matters:
    /\b(?:employee relations|grievances?|performance (?:management|reviews?|conversations?)|disciplinary|hr (?:advice|policies|processes)|human resources|workforce planning|engagement|works council|people (?:leaders|partners?)|personalarbeit|arbeitsrecht\w*|betriebsrat|relaciones laborales|recursos humanos|clima laboral)\b/,
  recruiting:
    /\b(?:recruit\w*|talent acquisition|hir(?:e|ing) (?:managers?|processes?|plans?)|source candidates|interview candidates|personalgewinnung|recruiting|vorstellungsgesprach\w*|seleccion de personal|reclutamiento)\b/,
  selling:
    /\b(?:sales?|sell(?:ing)?|upsell\w*|prospect\w*|outbound|cold calls?|demos?|negotiat\w*|discovery|full cycle|new business|closing b2b|verkauf\w*|vertrieb\w*|akquis\w*|neukunden\w*|ventas?|vender|captar|captacion|negoci\w*|prospeccion)\b/,
  target:
    /\b(?:quotas?|targets?|revenue|pipeline|commission|zielvorgab\w*|umsatz\w*|ziele|objetivos (?:de|comerciales)|cuotas?|facturacion anual)\b/,
  campaign:
    /\b(?:campaigns?|brand\w*|content|social media|seo|paid (?:media|search|ads)|newsletters?|lead generation|events?|kampagnen?|inhalte|marke|werbung|campanas?|contenidos?|redes sociales|marca)\b/,
  guard:
    /\b(?:patrol\w*|guard\w*|cctv|access control|trespass\w*|evict\w*|alarms? (?:and|response)|de-?escalat\w*|kontrollgang\w*|rundgang\w*|objektschutz|zutritt\w*|vigil\w*|rondas?|control de acces\w*|intrus\w*)\b/,
  driving:
    /\b(?:driv(?:e|er|ing)|routes?|trucks?|lorr(?:y|ies)|vans?|vehicles?|trailers?|deliver(?:y|ies)|tachograph|fahr(?:en|ten|zeug\w*|er)|touren?|auslieferung\w*|lkw|conduc\w*|rutas?|repart\w*|camion\w*|furgoneta)\b/,
  machine:
    /\b(?:cnc|lathes?|mill(?:s|ing)?|machin(?:es?|ing|ist)|set[- ]?up|toolings?|offsets?|weld\w*|press|production line|injection|maschinen?|fras\w*|dreh(?:en|maschine\w*)|rust(?:en|e)|schweiss\w*|maquinas?|torno|fresador\w*|sold(?:ar|adura|ador))\b/,
  fault:
    /\b(?:faults?|fault finding|troubleshoot\w*|repairs?|maintenance|breakdowns?|diagnos\w*|fix(?:es|ing)?|storungssuche|fehlersuche|wartung\w*|reparatur\w*|instandhalt\w*|averias?|repar\w*|mantenimiento)\b/,
  install:
    /\b(?:drawings?|blueprints?|schematics?|install\w*|wiring|conduit|panels?|terminat\w*|pipework|plumbing|fit(?:ting|out)s?|refit|montage\w*|montier\w*|verleg\w*|schaltplan\w*|baustell\w*|planos?|instal\w*|cablead\w*|montaje)\b/,
  kitchen:
    /\b(?:cook\w*|kitchen|menus?|dishes|recipes?|mise en place|prep(?:are)? food|food (?:prep\w*|cost\w*|production)|sous|pass|kuche\w*|koch\w*|speise\w*|gerichte|cocin\w*|platos?|carta|recetas?)\b/,
  hygiene:
    /\b(?:clean(?:ing|liness)?|hygien\w*|haccp|sanit\w*|disinfect\w*|food safety|spotless|dust|mop|vacuum|reinig\w*|sauber\w*|putz\w*|desinfekt\w*|limpi\w*|desinfec\w*|higien\w*|manipulador)\b/,
  bar: /\b(?:drinks?|cocktails?|bar|baristas?|coffees?|beers?|wine|espresso|pour|getranke?|kaffee\w*|theke|bebidas?|cafes?|barra|cocteler\w*)\b/,
  picking:
    /\b(?:pick(?:ing|s)?|pack(?:ing)?|load(?:ing)?|unload\w*|rf scanner|scanner|forklift\w*|pallets?|warehouse|dispatch|kommission\w*|lager\w*|stapler\w*|verpack\w*|paletten?|carga|descarga|almacen\w*|carretill\w*|picking|pedidos)\b/,
  stock:
    /\b(?:merchandis\w*|displays?|shelves|shelf|replenish\w*|stock(?:room|ing)?|window|fitting rooms?|waren\w*|regale?|verkaufsflache|reposicion|reponer|escaparate|tienda)\b/,
  cash: /\b(?:cash|tills?|registers?|keys|petty cash|confidential\w*|kasse\w*|kassier\w*|vertraulich\w*|schlussel\w*|caja|efectivo|cobr\w*|confidencial\w*)\b/,
  frontdesk:
    /\b(?:reception|front desk|switchboard|phones?|visitors?|greet\w*|check[- ]?ins?|appointments?|calendars?|diar(?:y|ies)|travel arrangements?|correspondence|empfang\w*|telefon\w*|besucher\w*|terminplan\w*|termine|recepcion|telefon\w*|citas?|agenda|visitas)\b/,
  upset:
    /\b(?:complain\w*|upset|angry|irate|difficult (?:customers|guests|people|conversations|situations)|refunds?|calm|escalat\w*|beschwerd\w*|reklamation\w*|quejas?|reclamaciones|clientes dificiles)\b/,
  volume:
    /\b(?:rush|busy|peak|high[- ]volume|fast[- ]paced|\d+ (?:calls|chats|tickets|drinks|covers|patients|orders)|multiple (?:tasks|priorities|projects)|multitask\w*|priorit\w*|caseload|stosszeit\w*|stressig\w*|hektik|belastbar\w*|hora punta|ritmo|multitarea|bajo presion)\b/,
  lead: /\b(?:lead(?:ing|s)?|manag(?:e|es|ing) (?:a |the |our |an? )?(?:team|staff|people|nurses|unit|department|crew)|team of|supervis\w*|place people|rot(?:a|as)|rosters?|staffing|direct reports|line management|leit(?:en|ung|est)|\w+fuhrung|fuhrung (?:von|eines|der|des)|dienstplan\w*|personalverantwortung|lider\w*|dirigir|coordinar (?:el |al |un )?equipo|equipo a cargo|turnos del personal)\b/,
  training:
    /\b(?:train(?:ing)?|mentor\w*|coach\w*|onboard\w*|apprentices?|induct\w*|anleit\w*|einarbeit\w*|ausbilden|azubis?|auszubildende\w*|formar|capacitar|aprendices|acompanar)\b/,
  handover:
    /\b(?:hand(?:s|ing)?[- ]?over|handoffs?|hand[- ]offs?|liais\w*|coordinat\w*|collaborat\w*|cross[- ]functional|work(?:ing)? (?:closely )?with|stakeholders?|ubergabe\w*|abstimmung\w*|zusammenarbeit\w*|coordin\w*|relevo|colabor\w*)\b/,
  explain:
    /\b(?:explain\w*|present\w*|memos?|plain (?:words|english)|reports? to|communicat\w*|advis\w*|counsel\w*|write clear\w*|erklar\w*|prasent\w*|berat\w*|kommunik\w*|explic\w*|presentac\w*|asesor\w*|comunic\w*)\b/,
  records:
    /\b(?:document\w*|records?|charting|notes|report\w*|minutes|paperwork|logs?|forms|crm|dokument\w*|bericht\w*|protokoll\w*|aktenfuhrung|registrar|registros?|informes?|partes de)\b/,
  project:
    /\b(?:budgets?|projects?|roadmap\w*|deadlines?|vendors?|suppliers?|procure\w*|plan(?:ning|s)?|launch\w*|strateg\w*|projekt\w*|budgetverantwortung|planung\w*|lieferanten|presupuesto\w*|proyectos?|proveedores|planific\w*|estrategi\w*)\b/,
  improve:
    /\b(?:improv\w*|optimi[sz]\w*|efficien\w*|lean|automat\w*|rebuild|what the product team should fix|verbesser\w*|optimier\w*|mejor(?:ar|as?)|optimiz\w*)\b/,
  newtool:
    /\b(?:moving from|new systems?|erp|netsuite|sap|tools?|spreadsheets?|excel|zendesk|salesforce|neue systeme|programas?|herramientas)\b/,
  safety:
    /\b(?:safe(?:ty|ly)?|hazards?|osha|ppe|risk assessments?|height|arbeitssicherheit|unfall\w*|sicherheitsvorschrift\w*|prevencion|riesgos laborales|epis?)\b/,
  service:
    /\b(?:customers?|guests?|clients?|patients|families|parents|service|kund\w*|gaste?n?|eltern|clientes?|huespedes|familias|atencion)\b/,
} as const;

export type ThemeId = keyof typeof CUES;

/** What a theme is called in a question: what to ask, what to look for (clauses with ";"), a weak and a strong answer. */
export type ThemeWords = { ask: string; look: string; low: string; high: string };

/** The words of a theme, in the order of its fields. */
export const theme = (ask: string, look: string, low: string, high: string): ThemeWords => ({ ask, look, low, high });
