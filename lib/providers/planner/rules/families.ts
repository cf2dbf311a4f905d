import { fold } from "../../text/fold";
import type { ThemeId } from "./themes/themes";

/** A group of professions that are asked alike. */
export type Family = {
  id: string;
  /** Words of a title, and words of the ad's text, folded. */
  title: RegExp;
  text: RegExp;
  /** What to ask where the ad itself says too little, most telling first. */
  themes: readonly ThemeId[];
  /** How the API calls such an interview. */
  interview: "general" | "technical" | "behavioral";
  /** People in these jobs often have no resume at hand: hours and papers are asked first. */
  hourly?: boolean;
};

const FAMILIES: readonly Family[] = [
  {
    id: "cleaning",
    title:
      /\b(?:clean(?:er|ing)|housekeep\w*|janitor\w*|custodian|reinigung\w*|putz\w*|gebaudereinig\w*|zimmermadchen|limpi\w*|camarer[oa] de pisos)\b/,
    text: /\b(?:cleaning|vacuum|mop|disinfect|reinigung|limpieza)\b/g,
    themes: ["hygiene", "safety", "cash", "service", "volume"],
    interview: "general",
    hourly: true,
  },
  {
    id: "driving",
    title:
      /\b(?:drivers?|truck\w*|courier|chauffeur|hgv|cdl|lkw[- ]?fahrer\w*|\w*fahrer(?:in)?|kraftfahrer\w*|kurier\w*|conductor\w*|repartidor\w*|chofer|camioner\w*)\b/,
    text: /\b(?:routes?|deliver(?:y|ies)|trailer|tachograph|lkw|ruta)\b/g,
    themes: ["driving", "safety", "service", "records", "fault"],
    interview: "general",
    hourly: true,
  },
  {
    id: "security",
    title:
      /\b(?:security (?:guard|officer|agent)|guard|doorman|bouncer|sicherheits(?:mitarbeiter\w*|kraft|dienst)|wachmann|wachdienst|vigilante\w*|guardia)\b/,
    text: /\b(?:patrol|cctv|access control|objektschutz|vigilancia)\b/g,
    themes: ["guard", "records", "safety", "upset", "cash"],
    interview: "general",
    hourly: true,
  },
  {
    id: "hospitality",
    title:
      /\b(?:bartender\w*|barista\w*|bar ?(?:man|woman|staff|keeper)|waiter|waitress|server|chefs?|cooks?|sous|kitchen|baker|caf[eé]|coffee|restaurant|hotel|host(?:ess)?|shift lead\w*|koch|kochin|kuche\w*|kellner\w*|servicekraft|konditor\w*|backer\w*|hotelfach\w*|restaurantfach\w*|camarer[oa]\w*|cociner[oa]\w*|pastelero)\b/,
    text: /\b(?:guests?|kitchen|menu|drinks?|bar|covers|gaste|kuche|cocina|barra|coffee)\b/g,
    themes: ["bar", "kitchen", "volume", "upset", "hygiene", "training", "cash"],
    interview: "general",
    hourly: true,
  },
  {
    id: "logistics",
    title:
      /\b(?:warehouse\w*|forklift|picker|packer|logistic\w*|dispatcher|stock(?:er| clerk)|fulfil\w*|lager\w*|kommissionierer\w*|staplerfahrer\w*|logistik\w*|mozo\w*|almacen\w*|carretiller\w*)\b/,
    text: /\b(?:pick|pack|scanner|pallets?|warehouse|lager|almacen)\b/g,
    themes: ["picking", "safety", "volume", "handover", "training"],
    interview: "general",
    hourly: true,
  },
  {
    id: "retail",
    title:
      /\b(?:retail\w*|store|shop|cashier|sales (?:assistant|floor)|merchandis\w*|verkaufer\w*|einzelhandel\w*|kassierer\w*|filial\w*|dependient[ae]\w*|vendedor\w* de tienda|cajer[oa])\b/,
    text: /\b(?:store|shop floor|till|shelves|merchandis\w*|filiale|tienda)\b/g,
    themes: ["service", "stock", "upset", "cash", "volume"],
    interview: "general",
    hourly: true,
  },
  {
    id: "care",
    title:
      /\b(?:care(?:r|giver| assistant| worker)|support worker|home care|nursing assistant|cna|pflegehilfs\w*|pflegehelfer\w*|altenpfleg\w*|betreuungskraft|alltagsbegleiter\w*|cuidador\w*|auxiliar de (?:geriatria|enfermeria|ayuda))\b/,
    text: /\b(?:residents?|elderly|personal care|bewohner|mayores|dementia)\b/g,
    themes: ["care", "safeguarding", "records", "handover", "safety", "upset"],
    interview: "behavioral",
    hourly: true,
  },
  {
    id: "management",
    title:
      /\b(?:nurse manager|ward manager|head of|director|general manager|operations manager|plant manager|chief|vp|vice president|geschaftsfuhrer\w*|betriebsleiter\w*|bereichsleiter\w*|abteilungsleiter\w*|pflegedienstleit\w*|stationsleit\w*|gerente|director\w*|jefe de)\b/,
    text: /\b(?:budget|direct reports|staffing|p&l|strategy|personalverantwortung|presupuesto)\b/g,
    themes: ["lead", "project", "improve", "upset", "handover", "training"],
    interview: "behavioral",
  },
  {
    id: "healthcare",
    title:
      /\b(?:nurs(?:e|ing)|rn|physician|doctor|physio\w*|therap\w*|midwife|paramedic|pharmac\w*|dental|radiograph\w*|surgical|pfleg(?:e|er|erin|efach\w*)|krankenpfleg\w*|pflegefach\w*|arzt|arztin|hebamme|mfa|enfermer[oa]\w*|medic[oa]|fisioterap\w*|matron\w*|farmaceutic\w*)\b/,
    text: /\b(?:patients?|clinical|hospital|ward|patienten|klinik|pacientes)\b/g,
    themes: ["clinical", "triage", "handover", "records", "upset", "explain", "safety"],
    interview: "behavioral",
  },
  {
    id: "teaching",
    title:
      /\b(?:teach(?:er|ing)|tutor|lecturer|educator|nursery|kindergarten|trainer|lehrer\w*|lehrkraft|erzieher\w*|dozent\w*|profesor\w*|maestr[oa]|docente|educador\w*)\b/,
    text: /\b(?:pupils?|students?|lessons?|curriculum|class|schuler|unterricht|alumn\w+)\b/g,
    themes: ["lesson", "progress", "safeguarding", "explain", "upset", "handover"],
    interview: "behavioral",
  },
  {
    id: "hr",
    title:
      /\b(?:hr|human resources|people (?:partner|manager|operations)|recruit\w*|talent|personal(?:referent\w*|leiter\w*|sachbearbeiter\w*)|recursos humanos|rrhh)\b/,
    text: /\b(?:employee relations|hr|managers|engagement|personalarbeit)\b/g,
    themes: ["people_matters", "recruiting", "explain", "data", "project"],
    interview: "behavioral",
  },
  {
    id: "legal",
    title:
      /\b(?:lawyer|attorney|solicitor|counsel|paralegal|legal|barrister|notary|compliance|rechtsanwalt\w*|jurist\w*|syndikus\w*|rechtsanwaltsfach\w*|abogad[oa]\w*|jurid\w*|procurador\w*)\b/,
    text: /\b(?:contracts?|litigation|legal|regulat\w+|vertrage|contratos)\b/g,
    themes: ["legal", "explain", "close", "precision", "handover"],
    interview: "behavioral",
  },
  {
    id: "data",
    title: /\b(?:data|analyst|analytics|bi|statistic\w*|scientist|daten\w*|analyst\w*|analista\w*|datos)\b/,
    text: /\b(?:sql|dashboards?|statistics?|datasets?|python|daten)\b/g,
    themes: ["data", "explain", "improve", "handover", "project"],
    interview: "technical",
  },
  {
    id: "design",
    title: /\b(?:designer|ux|ui|product design|graphic|art director|illustrator|gestalter\w*|disenador\w*)\b/,
    text: /\b(?:figma|prototyp\w*|users?|design system|entwurf)\b/g,
    themes: ["research", "explain", "handover", "project", "improve"],
    interview: "behavioral",
  },
  {
    id: "engineering",
    title:
      /\b(?:software|backend|frontend|full[- ]?stack|developer|engineer|devops|sre|programmer|web|mobile|cloud|qa|entwickler\w*|programmierer\w*|informatiker\w*|desarrollador\w*|ingenier[oa]|programador\w*)\b/,
    text: /\b(?:api|deploy|kubernetes|backend|code|sql|services?|software)\b/g,
    themes: ["system", "incident", "release", "handover", "training", "improve"],
    interview: "technical",
  },
  {
    id: "finance",
    title:
      /\b(?:account(?:ant|ing|s)|controller|auditor|bookkeeper|payroll|financ\w*|tax|buchhalt\w*|steuer\w*|controller\w*|finanz\w*|contable|contabilidad|auditor\w*|financier\w*)\b/,
    text: /\b(?:reconcil\w+|month-end|ledger|accruals|gaap|ifrs|buchung|conciliac\w+)\b/g,
    themes: ["close", "precision", "data", "explain", "improve", "newtool"],
    interview: "technical",
  },
  {
    id: "sales",
    title:
      /\b(?:sales|account (?:executive|manager)|business development|bdr|sdr|vertrieb\w*|aussendienst\w*|verkaufsleiter\w*|comercial\w*|ventas|key account)\b/,
    text: /\b(?:quota|pipeline|prospect\w*|demo|revenue|umsatz|clientes potenciales)\b/g,
    themes: ["selling", "target", "explain", "handover", "upset", "records"],
    interview: "behavioral",
  },
  {
    id: "marketing",
    title:
      /\b(?:marketing|content|copywriter|seo|social media|brand|communications?|pr|journalist|editor|redakteur\w*|kommunikation\w*|marketing\w*|comunicacion|redactor\w*|community)\b/,
    text: /\b(?:campaigns?|brand|content|channels|seo|kampagne\w*|campanas)\b/g,
    themes: ["campaign", "project", "data", "explain", "handover"],
    interview: "behavioral",
  },
  {
    id: "support",
    title:
      /\b(?:support|customer (?:service|care|success|experience)|help ?desk|service desk|call cent(?:er|re)|kundenservice|kundenbetreu\w*|kundendienst|atencion al cliente|teleoperador\w*|soporte)\b/,
    text: /\b(?:tickets?|chats?|calls?|customers?|zendesk|refunds?|kunden|clientes)\b/g,
    themes: ["upset", "volume", "explain", "records", "improve", "newtool"],
    interview: "behavioral",
  },
  {
    id: "machining",
    title:
      /\b(?:cnc|machin\w*|operator|welder|production|assembly|toolmaker|zerspan\w*|maschinen\w*|industriemechaniker\w*|schweisser\w*|produktions\w*|operari[oa]|soldador\w*|tornero|fresador\w*)\b/,
    text: /\b(?:machines?|tolerances?|tooling|parts|shift|maschine\w*|piezas)\b/g,
    themes: ["machine", "precision", "safety", "fault", "training", "improve"],
    interview: "technical",
    hourly: true,
  },
  {
    id: "trades",
    title:
      /\b(?:electric\w*|plumb\w*|carpenter|joiner|mechanic|hvac|technician|installer|roofer|painter|mason|bricklayer|construction|elektr\w*|mechatronik\w*|klempner\w*|installateur\w*|schreiner\w*|tischler\w*|dachdecker\w*|maurer\w*|monteur\w*|anlagenmechaniker\w*|electricista|fontaner\w*|carpinter\w*|albanil\w*|mecanic[oa]|tecnic[oa])\b/,
    text: /\b(?:drawings?|install\w*|site|tools|conduit|pipe\w*|baustelle\w*|montage|obra)\b/g,
    themes: ["install", "fault", "safety", "training", "handover", "service"],
    interview: "technical",
  },
  {
    id: "admin",
    title:
      /\b(?:receptionist|secretary|assistant|clerk|office manager|administrat\w*|coordinator|empfang\w*|sekretar\w*|assistenz\w*|assistent\w*|sachbearbeiter\w*|burokauf\w*|verwaltung\w*|recepcionista|secretari[oa]|administrativ\w*)\b/,
    text: /\b(?:phone|calendar|visitors|appointments?|office|telefon|termine|agenda)\b/g,
    themes: ["frontdesk", "cash", "records", "volume", "newtool", "upset"],
    interview: "general",
  },
];

const GENERAL: Family = {
  id: "general",
  title: /$^/,
  text: /$^/g,
  themes: ["volume", "handover", "improve", "upset", "training", "newtool"],
  interview: "general",
};

/** The family an ad belongs to: what the title says counts most. In doubt the general one. */
export function familyOf(title: string, text: string): Family {
  const heading = fold(title);
  const body = fold(text.slice(0, 8000));
  const scored = FAMILIES.map((family) => ({
    family,
    score: (family.title.test(heading) ? 6 : 0) + Math.min(5, body.match(family.text)?.length ?? 0),
  }));
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
  return best.score >= 3 ? best.family : GENERAL;
}
