import { phraseList, phrasePattern } from "../text/phrases";

// What recruiters listen for most, and how it is said; one line each, all three languages.
const TOPICS = `
salary; pay; paid; earn*; compensation; wage*; money; per year; a year; annual*; gross; hourly; gehalt*; verdien*; brutto; lohn; im jahr; sueldo; salario; cobr*; ganar; bruto; al año
notice; notice period; start; starting; available; availability; join; begin; weeks' notice; right away; immediately; kundigungsfrist; anfangen; verfugbar; eintritt*; ab sofort; preaviso; incorpor*; empezar; disponib*; de inmediato
years; experience; years of experience; since; berufserfahrung; erfahrung; jahre; jahren; experiencia; años
location; relocat*; commut*; live; based; city; move; umzug; umziehen; wohne; wohnort; standort; vivo; mudar*; ciudad; ubicacion; trasla*
shift; shifts; night*; weekend*; overtime; early; late; schicht*; nacht*; wochenende*; turno*; noche*; fines de semana; fin de semana
remote; home office; hybrid; on site; onsite; from home; homeoffice; remoto; teletrabajo; presencial; hibrid*
travel*; trips; on the road; reisen; reisebereit*; dienstreise*; viaj*
language*; english; german; french; spanish; fluent*; speak; sprache*; deutsch; englisch; fliessend; idioma*; ingles; aleman; hablo
visa; work permit; permit; sponsor*; citizen*; right to work; authori*; arbeitserlaubnis; aufenthalt*; permiso de trabajo; visado; nacionalidad
forklift; reach truck; staplerschein; stapler; carretilla
driving licen*; driver's licen*; hgv; cdl; fuhrerschein; carne de conducir; permiso de conducir
certif*; qualification*; registered; registration; zertifik*; abschluss; ausbildung; titul*; certificad*
degree; university; studied; bachelor*; master*; studium; studiert; universidad; grado; licenciatura
reason for leaving; leaving; left; leave; why now; looking for; change; wechsel*; verlass*; gekundigt; dejar; cambio; busco
team; team size; people; reports; managed; lead; led; mitarbeiter*; geleitet; equipo; personas; cargo
`
  .split("\n")
  .filter((line) => line.trim().length > 0)
  .map((line) => phrasePattern(phraseList(line)));

/** Numbers of the topics that folded text touches. */
export function topicsIn(folded: string): Set<number> {
  return new Set(TOPICS.flatMap((pattern, index) => (folded.search(pattern) >= 0 ? [index] : [])));
}
