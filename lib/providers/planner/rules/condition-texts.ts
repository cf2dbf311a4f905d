import type { Language } from "../reading/language";

export type ConditionId =
  | "right_to_work"
  | "driving_licence"
  | "background_check"
  | "obtain"
  | "hours"
  | "licence_file"
  | "tools"
  | "travel"
  | "body"
  | "start"
  | "portfolio"
  | "letter"
  | "pay_wish"
  | "part_time"
  | "place";

type Texts = Record<ConditionId, (stretch: string) => string> & {
  country: (country: string) => string;
  /** How much somebody wants to work. */
  options: string[];
  yes: string;
  no: string;
};

/** How a form asks for each condition; the ad's own words stand in quotation marks. */
export const CONDITION_TEXTS: Record<Language, Texts> = {
  en: {
    country: (country) => `Are you allowed to work in ${country}?`,
    right_to_work: (x) => `Are you allowed to work where this job is? The description says: “${x}”.`,
    driving_licence: (x) => `Do you hold the driving licence this job needs? The description says: “${x}”.`,
    background_check: (x) => `Do you agree to this check before you start? The description says: “${x}”.`,
    obtain: (x) => `Do you have this already, or can you get it in time? The description says: “${x}”.`,
    hours: (x) => `Can you work these hours: “${x}”?`,
    licence_file: (x) => `Please upload a copy of the licence or registration this job needs: “${x}”.`,
    tools: (x) => `Do you have this: “${x}”?`,
    travel: (x) => `Can you travel as this job needs it: “${x}”?`,
    body: (x) => `Can you do this part of the work, with adjustments if you need them: “${x}”?`,
    start: (x) => `When could you start? The description says: “${x}”.`,
    portfolio: (x) => `Please upload your work samples. The description says: “${x}”.`,
    letter: (x) => `Please upload your letter. The description says: “${x}”.`,
    pay_wish: (x) => `What pay do you have in mind for this job, per year before tax? The description says: “${x}”.`,
    part_time: (x) => `How much would you like to work? The description says: “${x}”.`,
    place: (x) => `Can you work at this place as described: “${x}”?`,
    options: ["Full time", "Part time", "Either"],
    yes: "Yes",
    no: "No",
  },
  de: {
    country: (country) => `Dürfen Sie in ${country} arbeiten?`,
    right_to_work: (x) => `Dürfen Sie dort arbeiten, wo diese Stelle ist? In der Anzeige steht: „${x}“.`,
    driving_licence: (x) => `Haben Sie den Führerschein, den diese Stelle braucht? In der Anzeige steht: „${x}“.`,
    background_check: (x) => `Sind Sie vor Beginn damit einverstanden? In der Anzeige steht: „${x}“.`,
    obtain: (x) => `Haben Sie das schon, oder können Sie es rechtzeitig bekommen? In der Anzeige steht: „${x}“.`,
    hours: (x) => `Können Sie zu diesen Zeiten arbeiten: „${x}“?`,
    licence_file: (x) => `Bitte laden Sie eine Kopie des nötigen Nachweises hoch: „${x}“.`,
    tools: (x) => `Haben Sie das: „${x}“?`,
    travel: (x) => `Können Sie so reisen, wie die Stelle es braucht: „${x}“?`,
    body: (x) => `Können Sie diesen Teil der Arbeit tun, wenn nötig mit Anpassungen: „${x}“?`,
    start: (x) => `Wann könnten Sie anfangen? In der Anzeige steht: „${x}“.`,
    portfolio: (x) => `Bitte laden Sie Ihre Arbeitsproben hoch. In der Anzeige steht: „${x}“.`,
    letter: (x) => `Bitte laden Sie Ihr Anschreiben hoch. In der Anzeige steht: „${x}“.`,
    pay_wish: (x) => `Welches Bruttojahresgehalt stellen Sie sich für diese Stelle vor? In der Anzeige steht: „${x}“.`,
    part_time: (x) => `Wie viel möchten Sie arbeiten? In der Anzeige steht: „${x}“.`,
    place: (x) => `Können Sie am genannten Ort arbeiten: „${x}“?`,
    options: ["Vollzeit", "Teilzeit", "Beides"],
    yes: "Ja",
    no: "Nein",
  },
  es: {
    country: (country) => `¿Tiene permiso para trabajar en ${country}?`,
    right_to_work: (x) => `¿Tiene permiso para trabajar donde está este puesto? El anuncio dice: «${x}».`,
    driving_licence: (x) => `¿Tiene el carnet de conducir que pide este puesto? El anuncio dice: «${x}».`,
    background_check: (x) => `¿Está de acuerdo con esta comprobación antes de empezar? El anuncio dice: «${x}».`,
    obtain: (x) => `¿Lo tiene ya o puede obtenerlo a tiempo? El anuncio dice: «${x}».`,
    hours: (x) => `¿Puede trabajar en este horario: «${x}»?`,
    licence_file: (x) => `Suba una copia del título o registro que pide el puesto: «${x}».`,
    tools: (x) => `¿Dispone de esto: «${x}»?`,
    travel: (x) => `¿Puede viajar como pide el puesto: «${x}»?`,
    body: (x) => `¿Puede hacer esta parte del trabajo, con adaptaciones si las necesita: «${x}»?`,
    start: (x) => `¿Cuándo podría empezar? El anuncio dice: «${x}».`,
    portfolio: (x) => `Suba muestras de su trabajo. El anuncio dice: «${x}».`,
    letter: (x) => `Suba su carta. El anuncio dice: «${x}».`,
    pay_wish: (x) => `¿Qué salario bruto anual espera para este puesto? El anuncio dice: «${x}».`,
    part_time: (x) => `¿Cuánto le gustaría trabajar? El anuncio dice: «${x}».`,
    place: (x) => `¿Puede trabajar en el lugar indicado: «${x}»?`,
    options: ["Jornada completa", "Jornada parcial", "Cualquiera"],
    yes: "Sí",
    no: "No",
  },
};
