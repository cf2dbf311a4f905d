import { fold } from "../../text/fold";

/** What a part of a job ad is about. `required` is headed as a demand, `profile` as a wish ("You bring"). */
export type Section = "top" | "company" | "duties" | "required" | "profile" | "nice" | "offer" | "apply";

/** Headings as they stand in ads, folded, without punctuation; English, German, Spanish. */
const PHRASES: Record<Exclude<Section, "top">, string> = {
  company:
    "about us|about the (?:company|team|school|firm|practice|organi[sz]ation|hotel|hospital)|who we are|our (?:company|story|team)|company(?: overview| profile| description)?|the company|uber uns|wir uber uns|das unternehmen|das sind wir|wer wir sind|unternehmen|sobre nosotros|quienes somos|la empresa|nuestra empresa|sobre la empresa",
  duties:
    "what you(?: wi)?ll (?:do|be doing|own)|what you do|your (?:role|tasks|responsibilities|mission|day|job|work|duties)|(?:key |main |core )?(?:responsibilities|duties|tasks|accountabilities)(?: and (?:responsibilities|duties|tasks))?|the (?:role|job|position|work)|(?:role|job)(?: overview| description| summary| purpose)?|about (?:the|this) (?:role|job|position)|day to day|a (?:typical )?day|your impact|in this role(?: you will)?|in this job you will|essential (?:functions|duties)|essential job functions|scope of work|position summary|you will|ihre aufgaben|deine aufgaben|die aufgaben|aufgaben|aufgabengebiet|aufgabenbereich|tatigkeit(?:en)?|ihre tatigkeit(?:en)?|das erwartet (?:dich|sie)|was (?:dich|sie) (?:bei uns )?erwartet|darum geht es|dein job|deine rolle|ihre rolle|stellenbeschreibung|ihre verantwortung|was du (?:bei uns )?(?:machst|bewegst|tust)|das machst du|funciones|funciones principales|responsabilidades|tareas|tus (?:funciones|tareas|responsabilidades)|sus funciones|que haras|que vas a hacer|tu mision|mision|descripcion del puesto|el puesto|tu dia a dia|funciones y responsabilidades",
  required:
    "(?:minimum |basic |key |job |essential |mandatory )?requirements|required|required (?:qualifications|skills|experience)|must[ -]?haves?|musts?|essential(?: criteria| skills| requirements)?|(?:minimum|basic) qualifications|mandatory|what you(?: wi)?ll need|what you need|you need|you must(?: have)?|candidates must(?: have)?|required skills and experience|anforderungen|voraussetzungen|ihre voraussetzungen|deine voraussetzungen|einstellungsvoraussetzungen|zwingend|zwingende voraussetzungen|muss|erforderlich|das brauchst du|was du brauchst|requisitos|requisitos minimos|requisitos imprescindibles|imprescindible|requerimientos|se requiere|que necesitas|minimos",
  profile:
    "what you(?: wi)?ll bring|what you bring|you bring|you have|your (?:profile|background|skills|experience)|qualifications|who you are|what we(?: are)? look(?:ing)? for|we(?: a)?re looking for|who we(?: a)?re looking for|about you|skills(?: and experience)?|experience|experience and skills|(?:the |our )?ideal candidate|you should have|person specification|candidate profile|education and experience|skills and qualifications|qualifications and skills|knowledge and skills|you are|ihr profil|dein profil|profil|qualifikation(?:en)?|ihre qualifikation(?:en)?|deine qualifikation(?:en)?|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|das zeichnet (?:dich|sie) aus|wen wir suchen|perfil|tu perfil|perfil buscado|que buscamos|que pedimos|buscamos|que aportas|experiencia|formacion|lo que buscamos|perfil del candidato|formacion y experiencia",
  nice: "nice to haves?|desirable(?: criteria| skills)?|preferred(?: qualifications| skills| experience)?|bonus(?: points)?|useful|helpful|a plus|pluses|plus|ideally|it would be (?:great|nice) if|good to have|advantageous|optional|wunschenswert|von vorteil|idealerweise|schon ware|das ware toll|se valora(?:ra)?|valorable|deseable|deseables|plus|se valorara positivamente|extras|requisitos deseables|nos gustaria",
  offer:
    "what we offer|we offer|benefits(?: and perks)?|perks(?: and benefits)?|why (?:join )?us|our offer|compensation(?: and benefits)?|salary(?: range)?|pay|pay range|what you(?: wi)?ll get|what you get|what s in it for you|rewards|hours|working hours|location|schedule|conditions|terms|wir bieten|wir bieten (?:dir|ihnen)|unser angebot|das bieten wir(?: dir| ihnen)?|was wir (?:dir |ihnen )?bieten|deine vorteile|ihre vorteile|benefits|vergutung|arbeitszeit|arbeitszeiten|gehalt|arbeitsort|ofrecemos|que ofrecemos|te ofrecemos|se ofrece|beneficios|condiciones|horario|salario|lo que ofrecemos",
  apply:
    "how to apply|to apply|apply|application(?: process)?|interested|next steps|contact|equal opportunit(?:y|ies)(?: employer)?|diversity(?: and inclusion)?|our commitment|privacy|kontakt|bewerbung|interessiert|haben wir (?:dein|ihr) interesse geweckt|so bewirbst du dich|ansprechpartner(?:in)?|como aplicar|como postular|contacto|inscripcion|interesad[oa]s?|igualdad de oportunidades",
};

const TAIL =
  "(?: (?:and|&|und|y|e) (?:[a-z]+ ?){1,3}| (?:for|of|in|fur|para|de|del) (?:the |this |our |die |diese |el |este )?(?:role|job|position|stelle|puesto|school year))?";

const PATTERNS = Object.entries(PHRASES).map(
  ([section, phrases]) => [section as Section, new RegExp(`^(?:${phrases})${TAIL}$`)] as const, // safe: keys of the table
);

/** The section a heading opens; undefined when these words are no known heading. */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > 60) return undefined;
  const plain = fold(heading)
    .replace(/'ll\b/g, " will")
    .replace(/'re\b/g, " are")
    .replace(/'/g, " ")
    .replace(/\((?:m|w|f|d|x|\/|\s|\*)+\)/g, " ")
    .replace(/[^a-z0-9&\s-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const known = PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0];
  // "About Wavelet": any other name is the firm's.
  return known ?? (/^about (?!you\b|the\b)[\w&-]+(?: [\w&-]+){0,2}$/.test(plain) ? "company" : undefined);
}
