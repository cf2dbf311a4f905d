import { stem } from "../../resume/text/tokenize";

/**
 * Everyday words of work in three languages, folded. Nothing here names a profession: the tables hold the words by
 * which criteria are framed, the words too common to prove anything, and plain words that mean the same.
 */

const words = (text: string): Set<string> => new Set(text.split(/\s+/));

/** Words by which a criterion is framed; they are no part of what is asked for. */
export const FRAME = words(
  "a an the of in on at to for with and or as is are be been has have had having via by from into within across this " +
    "that their its his her who which least minimum more than over plus up any all other similar relevant related equivalent " +
    "comparable experience experienced expertise knowledge proficiency proficient skill skills skilled ability able familiarity " +
    "familiar understanding understands understand background exposure hands strong solid good excellent proven demonstrated deep " +
    "advanced basic working practical professional commercial extensive must should required candidate applicant current currently " +
    "valid active activity holds hold held holding completed possesses possess prior previous recent still date already real " +
    "comfortable confident track record history know knows knowing how used using use user uses day everyday daily routine " +
    "works worked work willing willingness available availability ready can could would will do does done doing personal personally " +
    "own single least some much also rather only such like including e g eg ie etc environment setting settings we our ask please " +
    "include provide provides has not yet run out measurable successful successfully good standing status one two first low high " +
    "below above under between percent per prove keep keeping if possible ideally preferably needed fluent fluency level higher " +
    "better fully independent independently independent degree job jobs role position positions paid right now moment earned " +
    "awarded trained through taking take taken part full worth value annual yearly member it its itself them they " +
    "der die das den dem des ein eine einen einem einer und oder mit von zu zum zur im am auf bei fur als aus uber unter nach " +
    "durch erfahrung erfahrungen berufserfahrung kenntnisse fundierte gute sehr mindestens fahigkeit sicherer sichere umgang nachgewiesene " +
    "abgeschlossene abgeschlossenes abgeschlossener gultig gultige gultiger gultiges aktuelle aktueller praktische praxis beherrscht kann liegt vor sowie idealerweise " +
    "el la los las un una unos unas de del y o u con en por para como al lo su sus que se es son ser experiencia conocimientos " +
    "conocimiento dominio manejo capacidad minimo minima menos nivel alto buen buena acreditada acreditado demostrable vigente vigor " +
    "saber sabe puede disponer dispone titulo valido valida practica",
);

/** Words that many lines of any resume share: they support a match and never make one. */
const COMMON = words(
  "system systems software tool tools technology technologies platform platforms program programs programme programmes process " +
    "processes processing management service services section sections department team teams project projects equipment unit units " +
    "application applications suite customer customers client clients staff people data report reports plan plans planning task tasks " +
    "development production quality business company group order orders area operation operations activity activities standard " +
    "standards document documents product products material materials method methods technique techniques support duty duties " +
    "run running lead leading manage managing write writing operate operating develop developing build building perform performing " +
    "prepare preparing handle handling maintain maintaining apply applying provide providing deliver delivering conduct conducting " +
    "carry carrying make making create creating set setting organise organize work working train training complete completing " +
    "improve improving design designing certification certificate certified licence license licensed credential registration " +
    "registered designation card permit qualification qualified accredited diploma course regulated based delivery deliver deliveries account accounts shift shifts school training " +
    "manager specialist senior junior assistant engineer technician state professional national board new regular general general online " +
    "budget budgets independent large small different various multi level young " +
    "systeme anlagen werkzeuge leitung bereich abteilung arbeit arbeiten planung erstellung durchfuhrung responsibility responsible verantwortung responsabilidad " +
    "qualifikation zertifikat schein weiterbildung fortbildung ausbildung lehrgang kurs nachweis abschluss prufung " +
    "sistema sistemas herramientas gestion area departamento equipo trabajo proyectos elaboracion certificado carne licencia formacion curso master universitario",
);

/** Makers whose name is often left out, and words that add nothing to a name ("Adobe InDesign", "Microsoft Excel"). */
export const MAKERS = words(
  "microsoft ms adobe google apple oracle autodesk ibm amazon siemens bosch us uk eu american national international state county city province suite software system",
);

/** Plain words that mean the same, by the beginnings of the words in English, German and Spanish; `=` asks for the whole word. */
const SAME = `
lead leadi =led head =ran =run runn manag supervis overs leit fuhr gefuhr geleit dirig dirij lider encarg
team crew brigad squad staff mannschaft kolonn equipo cuadrill plantill belegschaft
teach taught train instruct coach mentor tutor einweis eingewies anleit angeleit schul geschult unterricht ensen form forme capacit
write writ wrote author draft redact verfass geschrieb schreib redac escrib
negotiat verhandel verhandl negoci
repair fix fixed mend reparier reparatur repara
service servic maint wart gewartet instandhalt manten
sell sold sale vend vent verkauf verkauft
budget presupuest
customer client kund client cliente
child childr kid kids toddler youth young teenag pupil minor kind kinder jugend nino nina infan joven juven
elder elderly senior aged alten senioren mayor ancian
buy bought purchas procur einkauf eingekauft beschaff compra compras adquisi
supplier vendor lieferant proveedor
saving save saved einspar gespart ahorr
price pricing preis preci tarif tarifa rate
contract vertrag contrat
route routes =rout tour touren ruta
quality qualitat calidad
safety sicherheit segurid
inspect inspek inspecc pruf gepruf
invoice rechnung factur
stock inventor lager bestand existenc almacen
order bestell pedid
night nacht noche nocturn
weekend wochenend
shift schicht turno
budget etat
project projekt proyect
product produkt
report bericht inform
plan planning planif geplan
deliver lieferung entreg
production produktion fertigung produc
construct bau bauen gebaut constru obra
machine maschin maquin
drive driv drove fahr conduc
cost kosten coste costo
data daten datos
develop entwick desarroll
design entwurf entworf gestalt disen
recruit hire hired hiring einstell personalgewinn contrat seleccion
complaint beschwerd reklam reclamac queja
meeting besprech sitzung reunion
present vorstell vorgestellt vortrag presenta
budget mittelverantwort
law legal recht juridic
account konto buchhalt contab
tax steuer impuest
insurance versicher segur
school schul escuel colegio
language sprach idioma
event veranstalt evento
research forsch investig
public offentlich public
technical technic technik technolog tecnic tecnolog
plant pflanz planta
water wasser agua
food lebensmittel aliment
wood holz madera
metal metall
engine motor
electric elektr electr
vehicle fahrzeug vehicul car cars auto
house home haus casa domicil
travel reis viaj
first aid ersthelf
certificat certif zertif
licen lizenz permiso permit carnet
emergenc notfall notfaell urgenc
cabin kabin
crew tripulac tripulant besatzung
nurse nursing pfleg enfermer
use =used using benutz genutzt usado utiliz
flight flug vuelo
kitchen kuche cocina
patient paciente patiente
workshop werkstatt taller
warehouse lager almacen
training schulung formacion
monitor uberwach supervis monitori
assess beurteil evalua bewert
family familie familia parents
`;

type Same = { starts: readonly string[]; whole: ReadonlySet<string> };
const groups: Same[] = SAME.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/))
  .map((parts) => ({
    starts: parts.filter((part) => !part.startsWith("=")),
    whole: new Set(parts.filter((part) => part.startsWith("=")).map((part) => part.slice(1))),
  }));

// Endings that a word may take after its beginning and still be the same word.
const LONGEST_ENDING = 7;
const MOST_KEPT = 5000;
const remembered = new Map<string, readonly number[]>();

const commonStems = new Set([...COMMON].map(stem));

/** Whether a folded word is too common to prove anything. */
export const isCommon = (norm: string): boolean => COMMON.has(norm) || commonStems.has(stem(norm));

/** Whether a long word opens with a plain word of the same meaning as `asked` ("Wassergeburt" with "water"). */
export function opensWithSame(asked: string, said: string): boolean {
  return groupsOf(asked).some((at) =>
    groups[at]?.starts.some((start) => start.length >= 4 && said.length >= start.length + 4 && said.startsWith(start)),
  );
}

/** Numbers of the groups of plain words that a folded word belongs to. */
export function groupsOf(norm: string): readonly number[] {
  const known = remembered.get(norm);
  if (known) return known;
  const found = groups.flatMap(({ starts, whole }, at) =>
    whole.has(norm) ||
    starts.some((start) =>
      start.length < 4
        ? norm === start
        : norm.startsWith(start) && norm.length - start.length <= (start.length < 5 ? 3 : LONGEST_ENDING),
    )
      ? [at]
      : [],
  );
  if (remembered.size < MOST_KEPT) remembered.set(norm, found);
  return found;
}
